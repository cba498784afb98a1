import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astroBuild } from '../../site/publisher/astro-build.ts';
import { finish } from '../../site/publisher/finish.ts';
import { command } from './command.ts';
import { type Served, serveFolder } from './served.ts';

/** A site built from a few content files, as of a day, behind the real server: for what the seed has no example of. */
export async function serveSmallSite(files: Record<string, string | Uint8Array>, asOf: string): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-small-'));
  const [content, snapshot, work] = ['content', 'snapshot', 'work'].map((name) => path.join(folder, name)) as [string, string, string];
  for (const [name, bytes] of Object.entries({ 'settings.yaml': 'name: Waypost\n', ...files })) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), bytes);
  }
  const { code, output } = await command('cms/commands/snapshot-from-files.ts', [content, snapshot, asOf], {});
  if (code !== 0) throw new Error(output);
  const built = await astroBuild({ snapshot, workFolder: work, siteUrl: 'http://localhost:4321' });
  finish(built);
  const served = await serveFolder(built);
  return {
    ...served,
    close() {
      served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
