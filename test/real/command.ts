import { spawn } from 'node:child_process';

/** What a command printed and how it ended. */
export type Outcome = { code: number | null; signal: NodeJS.Signals | null; output: string };

/** Runs a command of the service (`cms/commands/seed.ts` …) as a person would, with its own environment. `killAfter` milliseconds it is killed with -9. */
export function command(file: string, args: string[], env: Record<string, string>, killAfter?: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, PAYLOAD_SECRET: 's'.repeat(32), DATABASE_URL: '', NODE_ENV: 'production', ...env },
      // A group of its own, so that a kill takes the builds along that it has started.
      detached: killAfter !== undefined,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output }));
    if (killAfter !== undefined) setTimeout(() => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL'), killAfter);
  });
}

/** The hash of the snapshot of a database as of a fixed day. */
export async function snapshotHash(folder: string, env: Record<string, string>): Promise<string> {
  const { code, output } = await command('cms/commands/snapshot.ts', [folder, '2026-11-23'], env);
  const hash = /^[0-9a-f]{64}/m.exec(output)?.[0];
  if (code !== 0 || !hash) throw new Error(`The snapshot failed: ${output}`);
  return hash;
}
