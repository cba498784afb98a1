import { normalise } from './normalise.ts';
import { unspaced, unspacedRun } from './scripts.ts';
import { cutBy } from './segment.ts';

/**
 * Burmese typed on a phone whose keyboard writes Zawgyi, as Unicode. The words of the index decide, because a question is too
 * short for statistics: what is read better after the conversion was Zawgyi. All other text stays as it is.
 */
export async function fromZawgyi(text: string, words: ReadonlySet<string>): Promise<string> {
  if (!burmese.test(text)) return text;
  const unknown = unknownIn(text, words);
  if (unknown === 0) return text;
  // Two kB that hardly anybody needs; when the line is cut the question is asked as it was typed.
  const rabbit = await import('rabbit-node').catch(() => undefined);
  const converted = normalise(rabbit?.default.zg2uni(text) ?? text);
  return unknownIn(converted, words) < unknown ? converted : text;
}

function unknownIn(text: string, words: ReadonlySet<string>): number {
  const segment = cutBy(words);
  return (text.match(unspacedRun) ?? []).flatMap(segment).filter((word) => !words.has(word)).length;
}

const burmese = new RegExp(`[${unspaced.my.letters}]`);
