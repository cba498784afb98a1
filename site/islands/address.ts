/** What an address asks for after its question mark: `readAddress(['country'])` of "?country=th" is { country: 'th' }. */
export function readAddress<Key extends string>(keys: readonly Key[]): Partial<Record<Key, string>> {
  const asked = new URLSearchParams(location.search);
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) found[key] = asked.get(key) ?? '';
  return found;
}

/** Keeps what was chosen in the address, so that it can be shared; what is empty leaves it. Nothing else remembers it. */
export function writeAddress(chosen: Readonly<Record<string, string>>): void {
  const asked = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(chosen)) {
    if (value) asked.set(key, value);
    else asked.delete(key);
  }
  // Commas and hyphens stay readable in a message.
  const query = asked.toString().replaceAll('%2C', ',');
  const address = location.pathname + (query && `?${query}`) + location.hash;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
}
