/** `/.well-known/security.txt` (RFC 9116). `Expires` is a year after the day of the snapshot, so that a build does not depend on the clock. */
export function securityTxt({ siteUrl, email, asOf }: { siteUrl: string; email?: string | undefined; asOf: string }): string {
  const contact = email ? `mailto:${email}` : `${siteUrl}/en/about/`;
  return [`Contact: ${contact}`, `Expires: ${yearAfter(asOf)}T00:00:00Z`, `Canonical: ${siteUrl}/.well-known/security.txt`, 'Preferred-Languages: en', ''].join(
    '\n',
  );
}

function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
