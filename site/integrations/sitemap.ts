import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../checks/folder.ts';
import { sitemapFiles } from '../publisher/sitemap.ts';

/** The sitemap, written from the pages when they exist. */
export function sitemapOfPages(): AstroIntegration {
  return {
    name: 'sitemap-of-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [name, text] of sitemapFiles(readFolder(folder, headOf))) writeFileSync(join(folder, name), text);
      },
    },
  };
}

/** Robots and hreflang stand in the head; the rest need not be read. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}
