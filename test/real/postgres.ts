import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './install.ts';

const base = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: Debian's, installed if it is missing. */
export function findPostgres(say: (message: string) => void): string {
  if (process.env['DATABASE_URL_TEST']) {
    say('PostgreSQL: the one of DATABASE_URL_TEST');
    return '';
  }
  if (!binaries()) install('postgresql', say);
  const found = binaries();
  if (!found) throw new Error('PostgreSQL was installed but its programs were not found');
  say(`PostgreSQL: ${found}`);
  return found;
}

/** A PostgreSQL of our own on loopback with an empty database; `stop` ends it and takes its files away. */
export async function startPostgres(): Promise<{ url: string; stop: () => void }> {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return { url: given, stop: () => {} };
  const bin = process.env['POSTGRES_BIN'] || findPostgres(() => {});
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const pg = (program: string, args: string[]) =>
    isRoot
      ? execFileSync('su', ['postgres', '-s', '/bin/sh', '-c', [path.join(bin, program), ...args.map((arg) => `'${arg}'`)].join(' ')], { stdio: 'pipe' })
      : execFileSync(path.join(bin, program), args, { stdio: 'pipe' });
  const data = path.join(folder, 'data');
  pg('initdb', ['-D', data, '-A', 'trust', '-U', 'waypost', '-E', 'UTF8', '--no-sync']);
  pg('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off`, 'start']);
  pg('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'waypost', 'waypost']);
  return {
    url: `postgres://waypost@127.0.0.1:${port}/waypost`,
    stop: () => {
      pg('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of loopback that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function binaries(): string | undefined {
  if (!existsSync(base)) return undefined;
  return readdirSync(base)
    .sort()
    .map((version) => path.join(base, version, 'bin'))
    .findLast((bin) => existsSync(path.join(bin, 'initdb')));
}
