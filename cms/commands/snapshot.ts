import path from 'node:path';
import { environment } from '../environment.ts';
import { takeSnapshot } from '../exchange/take-snapshot.ts';
import { withPayload } from './with-payload.ts';
import { today } from '../today.ts';

// npm run snapshot [-- <folder> [YYYY-MM-DD]]: what is published on that day (today), as the site reads it.
const folder = path.resolve(process.argv[2] ?? path.join(environment.dataDir, 'snapshot'));
const asOf = process.argv[3] ?? today();

await withPayload(async (payload) => {
  const { hash } = await takeSnapshot(payload, folder, asOf);
  console.log(`${hash}  ${folder} (as of ${asOf})`);
});
