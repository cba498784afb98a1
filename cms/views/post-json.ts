/** Posts to an endpoint of our own with the session's cookie; resolves to what was wrong in the server's words, undefined if nothing was. */
export async function postJson(address: string, body: object): Promise<string | undefined> {
  const options = { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } as const;
  const response = await fetch(address, options).catch(() => undefined);
  if (response?.ok) return undefined;
  const answer = (await response?.json().catch(() => undefined)) as Answer | undefined;
  return answer?.message ?? answer?.errors?.[0]?.message ?? '';
}

type Answer = { message?: string; errors?: { message: string }[] };
