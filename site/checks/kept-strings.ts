import { createHash } from 'node:crypto';

const kept = new Map<string, string>();

/** The same text, kept once, as most addresses stand on thousands of pages, and as a copy, because a part of a string keeps the whole page in memory. */
export function keep(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  kept.set(copy, copy);
  return copy;
}

const hashes = new Map<string, string>();

/** The source expression of a style or script for a Content-Security-Policy; the same few stand on all pages, so each is hashed once. */
export function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(Buffer.from(text).toString(), hash);
  return hash;
}
