import { readFileSync } from 'node:fs';
import { bundle } from '../../../site/search/bundle.ts';
import { type Page, readPage } from '../../../site/search/page.ts';
import { segmentWords } from '../../../site/search/segment-words.ts';
import { unspacedRun } from '../../../site/search/scripts.ts';
import { pagesOf } from '../../real/page-types.ts';
import { seededRandom } from '../../real/random.ts';
import { brotli } from '../measured-folder.ts';
import { type SearchBench, median } from './bench.ts';

/** Index and search of `count` pages that are put together from the sentences of the built site in a language, the same ones for the same seed. */
export async function measureScale(bench: SearchBench, dist: string, lang: string, count: number, seed = 1): Promise<Scale> {
  const random = seededRandom(seed);
  const real = pagesOf(dist).filter((page) => page.lang === lang);
  const texts = real.flatMap(({ address, file }) => readPage(address, readFileSync(file, 'utf8')) ?? []).filter((page) => page.lang === lang);
  const pages = recombined(texts, count, random);
  const start = performance.now();
  const files = await bundle(lang, pages);
  const seconds = (performance.now() - start) / 1000;
  const folder = `scale/${lang}-${count}`;
  bench.put(folder, files);
  const asked = await bench.ask({ folder, ours: true }, lang, questionsFrom(pages, 21, random));
  const [first, ...further] = asked;
  return {
    lang,
    pages: count,
    seconds,
    first: first?.kilobytes ?? 0,
    further: median(further.map(({ kilobytes }) => kilobytes)),
    words: brotli(Buffer.from(files.get('words.txt') ?? []), 11).length / 1000,
    milliseconds: median(further.map(({ milliseconds }) => milliseconds)),
    answered: asked.filter(({ urls }) => urls.length > 0).length / asked.length,
  };
}

/** Each page is half of one real page and half of another, so that a word stands in about as large a share of them as in the real ones. */
function recombined(texts: readonly Page[], count: number, random: () => number): Page[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const halfOf = (page: Page) => page.blocks.filter(({ tag, text }) => tag !== 'h1' && text.trim() && random() < 0.5);
  return Array.from({ length: count }, (_, index) => {
    const [page, other] = [pick(texts), pick(texts)];
    const blocks = [...halfOf(page), ...halfOf(other)].toSorted(() => random() - 0.5);
    return { ...page, url: `/${page.lang}/articles/${index}/`, title: `${page.title} ${index}`, blocks, keywords: other.keywords, forms: [] };
  });
}

/** One or two words that stand beside each other in some page. */
function questionsFrom(pages: readonly Page[], count: number, random: () => number): string[] {
  const questions: string[] = [];
  while (questions.length < count) {
    const page = pages[Math.floor(random() * pages.length)];
    const { text = '' } = page?.blocks[Math.floor(random() * page.blocks.length)] ?? {};
    const words = text.replace(unspacedRun, (run) => ` ${segmentWords(run).join(' \u200B')} `).match(/\u200B?[\p{L}\p{M}]{3,}/gu) ?? [];
    const from = Math.floor(random() * words.length);
    const question = words
      .slice(from, from + 1 + Math.floor(random() * 2))
      .join(' ')
      .replaceAll(' \u200B', '')
      .replaceAll('\u200B', '');
    if (question) questions.push(question);
  }
  return questions;
}

/** `seconds` of indexing; kB of the `first` search in all, of a `further` one with nothing of it loaded (median), of the list of `words`; share of questions `answered`. */
export type Scale = {
  lang: string;
  pages: number;
  seconds: number;
  first: number;
  further: number;
  words: number;
  milliseconds: number;
  answered: number;
};
