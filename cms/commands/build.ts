import { environment } from '../environment.ts';
import { run } from './run.ts';

// npm run build: makes dist/ from the database without a running CMS, or from the snapshot in SNAPSHOT_DIR.
try {
  const given = process.env['SNAPSHOT_DIR'];
  if (!given) await run('Preparing the database', ['cms/commands/prepare.ts', '--site-only']);
  await run('Building the site', ['site/commands/build.ts'], { SNAPSHOT_DIR: given || `${environment.dataDir}/snapshot`, SITE_URL: environment.siteUrl });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
