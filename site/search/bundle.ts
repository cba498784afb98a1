import { close, createIndex } from 'pagefind';
import type { Lang } from '#content/vocabulary/languages.ts';
import { marks } from './marks.ts';
import type { Page } from './page.ts';
import { unspaced } from './scripts.ts';
import { segmentWords } from './segment-words.ts';
import { toIndex } from './segment.ts';
import { alternativesOf, countWords } from './vocabulary.ts';
import { packWords } from './words.ts';

/** About 30 kB compressed; the rarest words are left out above it. */
const mostWords = 9000;

/**
 * The search index of one language: the files of its folder by name. Pagefind makes it from pages of our own making, in which
 * words stand apart; the pages that readers get are not touched. Throws what Pagefind finds wrong.
 */
export async function bundle(lang: string, pages: readonly Page[]): Promise<Map<string, Uint8Array>> {
  const marked = lang in unspaced;
  const counts = countWords(pages.flatMap((page) => [page.title, ...page.blocks.map(({ text }) => text), ...page.keywords]));
  const known = new Set(counts.keys());
  const { index } = checked(await createIndex({ includeCharacters: marks }));
  if (!index) throw new Error('Pagefind made no index.');
  for (const page of pages) checked(await index.addHTMLFile({ url: page.url, content: synthetic(page, lang, marked, known) }));
  const { files } = checked(await index.getFiles());
  await index.deleteIndex();
  const kept = files.filter(({ path }) => needed.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]);
  const words = [...counts.keys()].slice(0, mostWords);
  return new Map([...kept, ['words.txt', new TextEncoder().encode(packWords(words))]]);
}

/** Ends Pagefind's process; a build that forgets it never ends. */
export const closePagefind = close;

/** Pagefind also brings user interfaces of its own, half a megabyte in every folder, and the worker that would double the script. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|filter|fragment)\/.+)$/;

function synthetic(page: Page, lang: string, marked: boolean, known: ReadonlySet<string>): string {
  const texts = page.blocks.map(({ text }) => text);
  const alternatives = new Set([...page.keywords, ...texts.flatMap((text) => [...alternativesOf(text, known)])]);
  const meta = {
    title: toIndex(page.title, segmentWords, marked),
    alt: [...alternatives].map((word) => toIndex(word, segmentWords, marked)).join(' '),
    kind: page.filters.kind.join(' '),
    country: page.filters.country.join(' '),
    checked: page.checked ?? '',
  };
  const head = Object.entries(meta).map(([name, value]) => (value ? `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">` : ''));
  const filters = Object.entries(page.filters).flatMap(([name, values]) => values.map((value) => `<i data-pagefind-filter="${name}:${escaped(value)}"></i>`));
  const blocks = page.blocks
    .filter(({ tag, text }) => tag !== 'h1' && text.trim())
    .map(({ tag, id, text }) => `<${tag}${id ? ` id="${escaped(id)}"` : ''}>${escaped(toIndex(text, segmentWords, marked))}</${tag}>`);
  // Pagefind cuts Thai with a segmenter of its own, here and in the browser, so our unspaced languages get no language at all.
  return `<html lang="${marked ? 'und' : (stemmed[lang] ?? lang)}"><head>${head.join('')}</head><body data-pagefind-body>${filters.join('')}${blocks.join('\n')}</body></html>`;
}

const stemmed: Partial<Record<string, string>> = { fil: 'und' } satisfies Partial<Record<Lang, string>>;

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
