import { createHash } from 'node:crypto';

/**
 * The number under which a guide is read aloud and printed: six digits, because every reader can say, write and type
 * them, and the same ones in every language and for as long as the guide keeps its slug.
 * @example shortNumber('keep-your-passport') // "384949"
 */
export function shortNumber(slug: string): string {
  return String(100_000 + (createHash('sha256').update(slug).digest().readUInt32BE() % 900_000));
}

/** The slugs of each number: one, or in rare cases two, which then both keep their long address. */
export function byShortNumber(slugs: Iterable<string>): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const slug of slugs) numbers.set(shortNumber(slug), [...(numbers.get(shortNumber(slug)) ?? []), slug]);
  return numbers;
}
