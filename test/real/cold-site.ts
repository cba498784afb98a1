import { cpSync } from 'node:fs';
import path from 'node:path';
import type * as Bundle from '../../site/press/entry.ts';
import { completed, makePages } from '../../site/press/whole.ts';

// node test/real/cold-site.ts <bundle> <snapshot> <folder> <search index>: a site as a press makes it that has never seen another snapshot.
const [bundle = '', snapshot = '', folder = '', pagefind = ''] = process.argv.slice(2);
const { openSite }: typeof Bundle = await import(path.join(bundle, 'server/entry.mjs'));
await makePages(await openSite([snapshot]), folder, bundle);
cpSync(pagefind, path.join(folder, 'pagefind'), { recursive: true });
completed(folder, undefined);
process.exit(0);
