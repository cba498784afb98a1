import type { Requests } from './publication.ts';

const shown = 5;

/**
 * Who asked and for what, in a line each.
 * @example summary([{ change: 'published', title: 'Wages', lang: 'km', by: 'Dara' }]) // { by: 'Dara', why: 'Wages (km)' }
 */
export function summary(requests: Requests): { by: string; why: string } {
  const by = unique(requests.map((request) => request.by ?? ''));
  const why = unique(requests.map(({ title, lang }) => [title, lang && `(${lang})`].filter(Boolean).join(' ')));
  return { by: by.join(', '), why: [...why.slice(0, shown), ...(why.length > shown ? [`+${why.length - shown}`] : [])].join(', ') };
}

function unique(words: string[]): string[] {
  return [...new Set(words.filter(Boolean))];
}
