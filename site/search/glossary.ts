import type { Page } from './page.ts';

/**
 * The pages of one language, each with the other words for the terms it uses: what is printed on papers abroad, and what people
 * say. So the Thai name of a permit finds a Khmer guide that only knows its Khmer name.
 */
export function withGlossary(pages: readonly Page[]): Page[] {
  const terms = pages.filter(({ forms, keywords, filters }) => filters.kind.includes('terms') && forms.length + keywords.length > 0).map(termOf);
  return pages.map((page) => {
    const text = [page.title, ...page.blocks.map((block) => block.text)].join('\n').toLowerCase();
    const used = terms.filter(({ names, url }) => url === page.url || names.some((name) => name.test(text)));
    return used.length === 0 ? page : { ...page, keywords: [...new Set([...page.keywords, ...used.flatMap(({ words }) => words)])] };
  });
}

function termOf({ url, title, forms, keywords }: Page) {
  return { url, names: namesIn(title).map(asWord), words: [...forms, ...keywords] };
}

/** A title may give two names: "Memorandum of understanding (MoU)". */
const namesIn = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[()]/)
    .flatMap((name) => name.trim() || []);

/** Endings may follow a name, other letters may not come before it; where words are not set apart there is nothing to ask for. */
function asWord(name: string): RegExp {
  return new RegExp(
    `${/^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(name) ? '' : '(?<![\\p{L}\\p{M}])'}${RegExp.escape(name)}`,
    'u',
  );
}
