import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file, unless it holds these bytes already; the old one is not written into, because an older release may have
 * it too by a link. Returns whether anything changed.
 */
export function replaceFile(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
  return true;
}
