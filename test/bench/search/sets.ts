import { createIndex } from 'pagefind';
import { z } from 'zod';
import { bundle } from '../../../site/search/bundle.ts';
import { readPage } from '../../../site/search/page.ts';
import { type Asked, type SearchBench, median } from './bench.ts';

/** Pages of one language and questions with the pages that answer them. */
export const searchSet = z.object({
  lang: z.string(),
  pages: z.array(z.object({ id: z.string(), url: z.string(), title: z.string(), body: z.string() })),
  queries: z.array(z.object({ q: z.string(), expected: z.array(z.string()), kind: z.string().optional() })),
});

/** How well our search answers a set, and how well Pagefind does as it comes. */
export async function measureSet(bench: SearchBench, { lang, pages, queries }: SearchSet): Promise<Measured> {
  const html = pages.map(({ id, title, body }) => ({
    url: addressOf(lang, id),
    content: `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1><p>${escaped(body)}</p></main></body></html>`,
  }));
  const read = html.flatMap(({ url, content }) => readPage(url, content) ?? []);
  bench.put(`ours/${lang}`, await bundle(lang, read));
  bench.put(`plain/${lang}`, await plainIndex(html));
  const questions = queries.map(({ q }) => q);
  const ours = await bench.ask({ folder: `ours/${lang}`, ours: true }, lang, questions);
  const plain = await bench.ask({ folder: `plain/${lang}`, ours: false }, lang, questions);
  const id = new Map(pages.map((page) => [addressOf(lang, page.id), page.id]));
  const misses = queries.flatMap(({ q, kind = '', expected }, index) => {
    const found = (ours[index]?.urls ?? []).map((url) => id.get(url) ?? url);
    const isMissed = !expected.includes(found[0] ?? '') || expected.some((page) => !found.includes(page));
    return isMissed ? [`${q} (${kind}): ${expected.join(', ')} <- ${found.slice(0, 5).join(', ')}`] : [];
  });
  return { lang, pages: pages.length, queries: queries.length, ours: score(ours, queries, id), plain: score(plain, queries, id), misses };
}

const addressOf = (lang: string, id: string): string => `/${lang}/articles/${id}/`;

async function plainIndex(html: { url: string; content: string }[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  for (const page of html) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

function score(asked: readonly Asked[], queries: SearchSet['queries'], id: ReadonlyMap<string, string>): Score {
  const ranked = asked.map(({ urls }) => urls.map((url) => id.get(url) ?? url));
  const hits = queries.map(({ expected }, index) => (expected.includes(ranked[index]?.[0] ?? '') ? 1 : 0));
  const recalls = queries.map(({ expected }, index) => expected.filter((page) => ranked[index]?.includes(page)).length / expected.length);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [first] = asked;
  return { hit: mean(hits), recall: mean(recalls), kilobytes: first?.kilobytes ?? 0, milliseconds: median(asked.slice(1).map((one) => one.milliseconds)) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export type SearchSet = z.infer<typeof searchSet>;
/** `hit`: first result right, `recall`: of the right pages among ten, both 0 to 1; `kilobytes` of the first search, `milliseconds` of a further one (median). */
export type Score = { hit: number; recall: number; kilobytes: number; milliseconds: number };
export type Measured = { lang: string; pages: number; queries: number; ours: Score; plain: Score; misses: string[] };
