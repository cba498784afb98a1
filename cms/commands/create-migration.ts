import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getPayload } from 'payload';
import { environment } from '../environment.ts';

// npm run migration -- <name>: writes the migration that brings the committed tables to what the collections now say, for
// SQLite, or for PostgreSQL when DATABASE_URL is set (run it for both). Nothing is applied.
const name = process.argv[2];
if (!name) {
  console.error('Give the migration a name: npm run migration -- add-phone-to-centres');
  process.exit(1);
}
// Otherwise connecting would apply the committed migrations.
process.env['PAYLOAD_MIGRATING'] = 'true';
const { default: config } = await import('../payload.config.ts');
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: false });

const folder = path.join(import.meta.dirname, '../migrations', environment.databaseUrl ? 'postgres' : 'sqlite');
// Payload writes for a bundler; Node, which runs these files as they are, needs `type` and file endings.
for (const file of await readdir(folder)) {
  if (!file.endsWith('.ts')) continue;
  const text = await readFile(path.join(folder, file), 'utf8');
  const mended = text
    .replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { type MigrateDownArgs, type MigrateUpArgs, sql }')
    .replaceAll('{ db, payload, req }', '{ db }')
    .replaceAll(/from '(\.\/[\w-]+)'/g, "from '$1.ts'");
  if (mended !== text) await writeFile(path.join(folder, file), mended);
}
// The next migration is made from the newest picture of the tables; the older ones, two megabytes each, nobody reads.
const pictures = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
for (const file of pictures.slice(0, -1)) await rm(path.join(folder, file));
process.exit(0);
