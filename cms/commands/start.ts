import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { environment } from '../environment.ts';
import { buildAdmin } from './admin-build.ts';
import { begin, run } from './run.ts';

// npm start: the whole service from an empty folder. Migrates, fills an empty database, builds what changed, serves the
// site and the CMS on loopback, and stops both when one of them ends.
const started = Date.now();
const say = (message: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${message}`);

// Both ports are told, because the site hands forms on to the CMS beside it.
const addresses = { SITE_URL: environment.siteUrl, CMS_URL: environment.cmsUrl, CMS_PORT: String(environment.cmsPort) };

const parts: ChildProcess[] = [];
let isStopping = false;
process.on('SIGTERM', () => stop(0)).on('SIGINT', () => stop(0));

try {
  await mustBeFree(environment.cmsPort, 'CMS_PORT');
  await mustBeFree(environment.sitePort, 'SITE_PORT');

  say('Preparing the database');
  await run('Preparing the database', ['cms/commands/prepare.ts']);

  say('Building the site and the admin (minutes the first time, nothing when nothing changed)');
  keep(begin(['site/commands/serve.ts'], { ...addresses, DATA_DIR: environment.dataDir, SNAPSHOT_DIR: `${environment.dataDir}/snapshot` }));
  // If the first build fails there is no site yet, but the CMS must come up, because the content is mended there.
  const siteIsUp = answers(`http://127.0.0.1:${environment.sitePort}/`).then(() => say(`The site:  ${environment.siteUrl}/`));
  await buildAdmin();
  say('The admin is built');
  keep(
    begin(
      ['node_modules/next/dist/bin/next', 'start', 'cms', '--port', String(environment.cmsPort), '--hostname', '127.0.0.1'],
      { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', WAYPOST_SERVING: 'yes', DATA_DIR: environment.dataDir },
      'ignore',
    ),
  );
  await answers(`http://127.0.0.1:${environment.cmsPort}/admin/login`);
  say(`The CMS:   ${environment.cmsUrl}/admin`);
  await siteIsUp;
  if (!isStopping) say('Both are up. Stop them with Ctrl-C');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  stop(1);
}

/** One part without the other is no service: when one ends, all end. */
function keep(part: ChildProcess): void {
  parts.push(part);
  part.on('exit', (code, signal) => {
    if (!isStopping) console.error(`A part of the service ended (${signal ?? `exit code ${code}`}): stopping the rest`);
    stop(1);
  });
}

function stop(code: number): void {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = code;
  for (const part of parts) part.kill('SIGTERM');
  if (parts.length === 0) process.exit(code);
}

/** Waits until an address answers with a page. */
async function answers(address: string): Promise<void> {
  while (!isStopping) {
    const status = await fetch(address, { redirect: 'manual' }).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function mustBeFree(port: number, variable: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${port} is taken: stop what uses it or set ${variable} to another`)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
