import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dataFolder } from './cms.ts';
import { freePort } from './postgres.ts';

/** The account that the seeded data folder was prepared with. */
export const administrator = { email: 'admin@example.org', password: 'a long enough password' };

/** The whole service as `npm start` runs it, on free ports and a data folder of its own. `kill` is kill -9 for all its processes. */
export async function startService(folder = dataFolder('seeded')) {
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const env = {
    DATA_DIR: folder,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    PAYLOAD_SECRET: 's'.repeat(32),
    DATABASE_URL: '',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  };
  const child = spawn(process.execPath, ['cms/commands/start.ts'], { env: { ...process.env, ...env, NODE_ENV: 'production' }, detached: true });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const signal = (name: NodeJS.Signals) => child.pid && child.exitCode === null && child.signalCode === null && process.kill(-child.pid, name);

  return {
    folder,
    site: `http://localhost:${sitePort}`,
    cms: `http://localhost:${cmsPort}`,
    output: () => output,
    /** Waits until both addresses answer. */
    async ready() {
      while (!/Both are up/.test(output)) {
        if (child.exitCode !== null) throw new Error(`The service ended: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    async kill() {
      signal('SIGKILL');
      await ended;
    },
    /** kill -9 for the process that was started, not for those that it has started. */
    async killFirst() {
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('exit', resolve));
    },
    async stop() {
      signal('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;
