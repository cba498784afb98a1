import { createIndex } from 'pagefind';
import { encode } from '../checks/tags.ts';
import { marks } from './marks.ts';
import { withGlossary } from './glossary.ts';
import type { Page } from './page.ts';
import { unspaced } from './scripts.ts';
import { rememberingWords } from './segment-words.ts';
import { type Segment, toIndex } from './segment.ts';
import { alternativesOf, countWords } from './vocabulary.ts';
import { packWords } from './words.ts';

/** About 30 kB compressed; the rarest words are left out above it. */
const mostWords = 9000;

/**
 * The search index of one language: the files of its folder by name. Pagefind makes it from pages of our own making, in which
 * words stand apart; the pages that readers get are not touched. Throws what Pagefind finds wrong.
 */
export async function bundle(lang: string, read: readonly Page[]): Promise<Map<string, Uint8Array>> {
  const pages = withGlossary(read);
  const marked = lang in unspaced;
  const segment = rememberingWords();
  const counts = countWords(
    pages.flatMap((page) => [page.title, ...page.blocks.map(({ text }) => text), ...page.keywords]),
    segment,
  );
  const known = new Set(counts.keys());
  const { index } = checked(await createIndex({ includeCharacters: marks }));
  if (!index) throw new Error('Pagefind made no index.');
  for (const page of pages)
    checked(await index.addHTMLFile({ url: page.url, content: synthetic(page, lang, known, (text) => toIndex(text, segment, marked), segment) }));
  const { files } = checked(await index.getFiles());
  await index.deleteIndex();
  const kept = files.filter(({ path }) => needed.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]);
  const words = [...counts.keys()].slice(0, mostWords);
  return new Map([...kept, ['words.txt', new TextEncoder().encode(packWords(words))]]);
}

/** Pagefind also brings user interfaces of its own, half a megabyte in every folder, and the worker that would double the script. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|filter|fragment)\/.+)$/;

function synthetic(page: Page, lang: string, known: ReadonlySet<string>, indexed: (text: string) => string, segment: Segment): string {
  const texts = page.blocks.map(({ text }) => text);
  const alternatives = new Set([...page.keywords, ...texts.flatMap((text) => [...alternativesOf(text, known, segment)])]);
  const meta = {
    title: indexed(page.title),
    alt: [...alternatives].map(indexed).join(' '),
    kind: page.filters.kind.join(' '),
    country: page.filters.country.join(' '),
    checked: page.checked ?? '',
  };
  const head = Object.entries(meta).map(([name, value]) => (value ? `<meta data-pagefind-meta="${name}[content]" content="${encode(value)}">` : ''));
  const filters = Object.entries(page.filters).flatMap(([name, values]) => values.map((value) => `<i data-pagefind-filter="${name}:${encode(value)}"></i>`));
  const blocks = page.blocks
    .filter(({ tag, text }) => tag !== 'h1' && text.trim())
    .map(({ tag, id, text }) => `<${tag}${id ? ` id="${encode(id)}"` : ''}>${encode(indexed(text))}</${tag}>`);
  // Pagefind cuts Thai with a segmenter of its own, here and in the browser, so our unspaced languages get no language at all.
  return `<html lang="${lang in unspaced ? 'und' : lang}"><head>${head.join('')}</head><body data-pagefind-body>${filters.join('')}${blocks.join('\n')}</body></html>`;
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}
