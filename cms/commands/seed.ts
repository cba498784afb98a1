import path from 'node:path';
import { environment } from '../environment.ts';
import { countContent } from '../exchange/seed.ts';
import { fillIfEmpty } from './fill.ts';
import { withPayload } from './with-payload.ts';

// npm run seed [-- <folder>]: fills an empty database from the files of content/ (or another folder), all of it or nothing.
const folder = path.resolve(process.argv[2] ?? path.join(environment.root, 'content'));

await withPayload(async (payload) => {
  const started = Date.now();
  const filled = await fillIfEmpty(payload, (message) => console.log(`  ${message}`), folder);
  if (!filled) {
    const present = await countContent(payload);
    throw new Error(
      `Nothing was imported: the database already holds ${present} documents, and what editors wrote must not be overwritten. Use an empty database (another DATA_DIR or DATABASE_URL).`,
    );
  }
  console.log(`Imported ${folder} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
});
