import { clustersOf, hasUnspaced, unspacedRun } from './scripts.ts';
import type { Segment } from './segment.ts';

/** The words of some pages, the most frequent first; words of one letter and numbers left out. */
export function countWords(texts: Iterable<string>, segment: Segment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text, segment)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function* wordsOf(text: string, segment: Segment): Generator<string> {
  for (const part of text.toLowerCase().match(/[\p{L}\p{M}\u200D]+/gu) ?? []) {
    if (hasUnspaced(part)) for (const run of part.match(unspacedRun) ?? []) yield* segment(run);
    else if (part.length > 2) yield part;
  }
}

/**
 * Other ways into a text that has no spaces: the ends of its long words, and known words that the segmenter drowned in others.
 * @example alternativesOf('កម្មកររោងចក្រ', words, segment) // ['រោងចក្រ', …]
 */
export function alternativesOf(text: string, known: ReadonlySet<string>, segment: Segment): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(unspacedRun) ?? []) {
    const words = segment(run);
    for (const word of words) for (const end of endsOf(word)) found.add(end);
    const cut = new Set(words);
    const clusters = clustersOf(run);
    for (let start = 0; start < clusters.length; start += 1) {
      for (let end = start + 2; end <= Math.min(clusters.length, start + 8); end += 1) {
        const word = clusters.slice(start, end).join('');
        if (known.has(word) && !cut.has(word)) found.add(word);
      }
    }
  }
  return found;
}

function endsOf(word: string): string[] {
  const clusters = clustersOf(word);
  return clusters.slice(1, -1).map((_, index) => clusters.slice(index + 1).join(''));
}
