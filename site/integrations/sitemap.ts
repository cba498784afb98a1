import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../checks/folder.ts';
import { readPage } from '../checks/page.ts';
import { isIndexable } from '../checks/sitemap.ts';

/**
 * The sitemap, with the other languages of every page. What a page says of itself (robots, hreflang) decides, so that
 * page and sitemap cannot disagree: untranslated pages are left out.
 */
export function sitemapOfPages(): AstroIntegration[] {
  const alternates = new Map<string, { lang: string; url: string }[]>();
  const reading: AstroIntegration = {
    name: 'read-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const page = readPage(addressOf(`/${file.split(sep).join('/')}`), headOf(readFileSync(join(folder, file), 'utf8')));
          if (isIndexable(page))
            alternates.set(
              page.path,
              page.alternates.map(({ lang, href }) => ({ lang, url: href })),
            );
        }
      },
    },
  };
  const pathOf = (url: string) => decodeURI(new URL(url).pathname);
  const writing = sitemap({
    filter: (url) => alternates.has(pathOf(url)),
    serialize: (item): SitemapItem => ({ ...item, links: alternates.get(pathOf(item.url)) ?? [] }),
    namespaces: { news: false, image: false, video: false, xhtml: true },
  });
  return [reading, writing];
}

/** Robots and hreflang stand in the head; the rest need not be read. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}
