import path from 'node:path';
import { environment } from '../environment.ts';
import { takeSnapshot } from '../exchange/take-snapshot.ts';
import { ensureAdministrator } from './first-administrator.ts';
import { fillIfEmpty } from './fill.ts';
import { withPayload } from './with-payload.ts';
import { today } from '../today.ts';

// What must be true before a port opens: tables up to date, an administrator, content, and a snapshot for the site.
// A process of its own, so that its memory is free again while the site is built. `--site-only` makes no account.
const isForSiteOnly = process.argv.includes('--site-only');

await withPayload(async (payload) => {
  if (!isForSiteOnly) {
    const administrator = await ensureAdministrator(payload);
    if (administrator?.password) console.log(`  First administrator: ${administrator.email}  password (shown only now): ${administrator.password}`);
  }
  if (await fillIfEmpty(payload, (message) => console.log(`  ${message}`))) console.log('  The database was empty: filled from content/');
  const folder = path.join(environment.dataDir, 'snapshot');
  const { hash } = await takeSnapshot(payload, folder, today());
  console.log(`  Snapshot ${hash.slice(0, 12)}`);
});
