import type { KnownPage } from '../real/page-types.ts';
import type { Audits } from './audit.ts';
import type { Visit } from './visit.ts';

/** All that was measured of the heaviest page of one kind in one language. */
export type Row = Visit &
  Pick<KnownPage, 'type' | 'lang' | 'address'> & {
    /** Kept out of search engines: a page in the wrong language, mostly. */
    noindex: boolean;
    /** Bytes of all script that the page can fetch, also later. */
    scriptInAll: number;
    lighthouse?: Audits;
    /** LCP at 2G in milliseconds, median of the runs, of this page and of Starlight with its text. */
    against?: { lcp: number; starlight: number; starlightBytes: number };
  };

/** What has to arrive before the page looks and works as it should, fonts and pictures apart. */
export function weightOf({ bytes }: Row): number {
  return bytes.html + bytes.style + bytes.script;
}

/** A line of the table. */
export function lineOf(row: Row): string {
  const { bytes, lighthouse } = row;
  const sizes = [bytes.html + bytes.style, bytes.script, bytes.font, bytes.image].map((size) => kB(size).padStart(6));
  const start = [row.type.padEnd(27), row.lang.padEnd(4), ...sizes, String(row.requests).padStart(4), row.cls.toFixed(3).padStart(6)];
  const scores = (['2g', 'slow-4g'] as const).map((connection) => {
    const found = lighthouse?.[connection];
    return found ? `  ${(found.lcp / 1000).toFixed(1)} s ${[found.performance, found.accessibility, found.bestPractices, found.seo].join('/')}` : '';
  });
  return `${start.join(' ')}${scores.join('')}${row.noindex ? '  noindex' : ''}`;
}

/** The head of the table that `lineOf` fills. */
export const head = [
  'page'.padEnd(27),
  'lang',
  ...['html', 'script', 'font', 'image'].map((name) => name.padStart(6)),
  ' req',
  '   CLS',
  ' LCP and performance/accessibility/best practices/SEO: at 2G, then at slow 4G',
].join(' ');

/** @example kB(3456) // '3.5' */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
