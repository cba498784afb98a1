import path from 'node:path';
import { environment } from '../environment.ts';
import { readDatabase } from '../exchange/database.ts';
import { writePack } from '../exchange/files.ts';
import { withPayload } from './with-payload.ts';

// npm run export [-- <folder>]: writes the content of the database to the files of content/ (or another folder).
const folder = path.resolve(process.argv[2] ?? path.join(environment.root, 'content'));

await withPayload(async (payload) => {
  const pack = await readDatabase(payload);
  await writePack(folder, pack);
  console.log(`Exported to ${folder}`);
});
