import type { Requests } from './publication.ts';

const shown = 5;
/** The publisher takes no longer line. */
const longest = 200;

/**
 * Who asked and for what, in a line each.
 * @example summary([{ change: 'published', title: 'Wages', lang: 'km', by: 'Dara' }]) // { by: 'Dara', why: 'Wages (km)' }
 */
export function summary(requests: Requests): { by: string; why: string } {
  const by = unique(requests.map((request) => request.by ?? ''));
  const why = unique(requests.map(({ title, lang }) => [title, lang && `(${lang})`].filter(Boolean).join(' ')));
  return { by: cut(by.join(', ')), why: cut([...why.slice(0, shown), ...(why.length > shown ? [`+${why.length - shown}`] : [])].join(', ')) };
}

function cut(line: string): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function unique(words: string[]): string[] {
  return [...new Set(words.filter(Boolean))];
}
