/** The address that the CMS of a test believes to have; requests from elsewhere are refused. */
export const origin = 'http://localhost:3000';

/** Signs in over HTTP and resolves to the cookies of the session, as a browser would send them. */
export async function cookieOf(url: string, email: string, { password = 'a long enough password', from = origin } = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: from };
  const login = await fetch(`${url}/api/users/login`, { method: 'POST', headers, body: JSON.stringify({ email, password }) });
  return login.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ');
}
