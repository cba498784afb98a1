import path from 'node:path';
import type * as Bundle from '../../site/press/entry.ts';
import { makeWhole } from '../../site/press/whole.ts';
import { inBatch } from '../../site/store/batch.ts';
import { storeIn } from '../../site/store/store.ts';

// node test/real/cold-site.ts <bundle> <snapshot> <data folder> <cache of search indexes>: a site as a press makes it that has never
// seen another snapshot; prints its tree.
const [bundle = '', snapshot = '', dataDir = '', cache = ''] = process.argv.slice(2);
const { openSite }: typeof Bundle = await import(path.join(bundle, 'server/entry.mjs'));
const site = await openSite([snapshot]);
const { root } = await inBatch(storeIn(dataDir).objects, (batch) => makeWhole(site, batch, { bundle, cache }));
console.log(root);
process.exit(0);
