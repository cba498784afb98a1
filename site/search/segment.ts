import { clustersOf, unspacedLetters, unspacedRun } from './scripts.ts';

/** "There was a real space here": not a letter, so Pagefind never indexes it, and excerpts can be put together again. */
export const spaceMark = '\u2423';

/** Cuts a run of one unspaced script into words. */
export type Segment = (run: string) => string[];

/** A text as it is indexed. In a language that is written without spaces (`marked`) every space is ours and the real ones are marks. */
export function toIndex(text: string, segment: Segment, marked: boolean): string {
  const spaced = text.replace(/\s+/g, ' ').trim();
  if (!marked) return spaced.replace(spaceBetween, `$1 ${spaceMark} `).replace(unspacedRun, (run) => segment(run).join(' '));
  return spaced
    .replace(/ /g, ` ${spaceMark} `)
    .replace(unspacedRun, (run) => ` ${segment(run).join(' ')} `)
    .replace(/ +/g, ' ')
    .trim();
}

/** A question cut in the same way. */
export function toQuery(text: string, segment: Segment): string {
  return text
    .replace(unspacedRun, (run) => ` ${segment(run).join(' ')} `)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What Pagefind gives back as the page has it: our spaces taken out, real ones put back, neighbouring marks joined, đ in one piece.
 * @example toDisplay('ប្រាក់ <mark>ឈ្នួល</mark> ␣ ទាប', true) // 'ប្រាក់<mark>ឈ្នួល</mark> ទាប'
 */
export function toDisplay(html: string, marked: boolean): string {
  return (marked ? html.replace(blockEnd, `$1$2${spaceMark}·${spaceMark}`).replace(sentenceEnd, `$1${spaceMark}`) : html)
    .replace(marked ? / /g : ourSpace, marked ? '' : '$1$2')
    .replaceAll(spaceMark, ' ')
    .replace(/ +/g, ' ')
    .replace(/([\p{L}\p{M}\p{N}])<\/mark>( ?)<mark>/gu, '$1$2')
    .replace(/d\u0335/g, 'đ')
    .replace(/D\u0335/g, 'Đ')
    .replace(/^…[\s·.,:;!?។៕៖။၊]+/, '… ')
    .trim();
}

/** Where a block ends Pagefind writes a dot onto its last word; the dots of a text itself stand apart, or have a real space after them. */
const blockEnd = new RegExp(`([^ ])\\.((?:</?mark>)*) (?!(?:</?mark>)*${spaceMark})`, 'gu');
/** It writes none after a sign that ends a sentence, and the next block would begin without a space. */
const sentenceEnd = new RegExp(`([។៕៖။.!?:…](?:</?mark>)*) (?!(?:</?mark>)*${spaceMark})`, 'gu');

const spaceBetween = new RegExp(`([${unspacedLetters}]) (?=[${unspacedLetters}])`, 'gu');
const ourSpace = new RegExp(`([${unspacedLetters}${spaceMark}])((?:</?mark>)*) (?=(?:</?mark>)*[${unspacedLetters}${spaceMark}])`, 'gu');

const longest = 12;

/**
 * Cuts by a list of known words: as few unknown clusters as possible, then as few words. Browsers disagree on where words
 * end, so the browser cuts with the words of the index and not with a segmenter of its own.
 */
export function cutBy(words: { has: (word: string) => boolean }): Segment {
  return (run) => {
    const clusters = clustersOf(run);
    const best: Cut[] = [{ unknown: 0, words: 0, from: -1 }];
    for (let start = 0; start < clusters.length; start += 1) {
      const before = best[start];
      if (!before) continue;
      let word = '';
      for (let end = start + 1; end <= Math.min(clusters.length, start + longest); end += 1) {
        word += clusters[end - 1];
        const known = words.has(word);
        if (!known && end > start + 1) continue;
        const cut = { unknown: before.unknown + (known ? 0 : 1), words: before.words + 1, from: start };
        if (isBetter(cut, best[end])) best[end] = cut;
      }
    }
    return readBack(best, clusters);
  };
}

function isBetter(cut: Cut, other: Cut | undefined): boolean {
  return !other || cut.unknown < other.unknown || (cut.unknown === other.unknown && cut.words < other.words);
}

function readBack(best: readonly Cut[], clusters: readonly string[]): string[] {
  const words: string[] = [];
  for (let end = clusters.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    words.unshift(clusters.slice(from, end).join(''));
    end = from;
  }
  return words;
}

type Cut = { unknown: number; words: number; from: number };
