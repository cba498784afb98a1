import { readFileSync, writeFileSync } from 'node:fs';
import { formatsOf } from '../../i18n/formats.ts';
import { langs } from '#content/vocabulary/languages.ts';

/** What stands before and after the list in a page as long as the files are not there: together they make it a comment. */
export const hiddenList = { begin: (shown: string) => `<!--course-files ${shown} `, end: '-->' };

/** Where the size of a file will stand. */
export const sizePlace = (name: string): string => `{size of ${name}}`;

/**
 * Shows the list of files that a page of a course holds as a comment, with their sizes. Pages are made before the files, and must
 * never lead to one that is not there; throws where a file of the list was not made.
 */
export function showFiles(page: string, sizes: ReadonlyMap<string, number>): void {
  const html = readFileSync(page, 'utf8').replace(/<!--course-files (\w+) ([\s\S]*?)-->/, (_, shown: string, list: string) => {
    const lang = langs.find((known) => known === shown) ?? 'en';
    return list.replace(/\{size of ([^}]+)\}/g, (__, name: string) => {
      const size = sizes.get(name);
      if (size === undefined) throw new Error(`${page} lists ${name}, which was not made`);
      return formatsOf(lang).bytes(size);
    });
  });
  writeFileSync(page, html);
}
