import { environment } from '../environment.ts';
import { begin, run } from './run.ts';

// npm run dev: site and admin from their sources, renewed while you write. The site shows the snapshot taken at the start.
try {
  await run('Preparing the database', ['cms/commands/prepare.ts']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const snapshot = { SNAPSHOT_DIR: `${environment.dataDir}/snapshot`, SITE_URL: environment.siteUrl, NODE_ENV: 'development' };
const parts = [
  begin(['node_modules/astro/bin/astro.mjs', 'dev', '--root', 'site', '--port', String(environment.sitePort), '--host', '127.0.0.1'], snapshot),
  begin(['node_modules/next/dist/bin/next', 'dev', 'cms', '--port', String(environment.cmsPort), '--hostname', '127.0.0.1'], {
    NODE_ENV: 'development',
    DATA_DIR: environment.dataDir,
  }),
];
const stop = () => {
  for (const part of parts) part.kill('SIGTERM');
};
process.on('SIGTERM', stop).on('SIGINT', stop);
for (const part of parts) part.on('exit', stop);
