import { type ChildProcess, spawn } from 'node:child_process';
import { environment } from '../environment.ts';

/** Starts a part of the service as a process of its own with Node 24; its output goes to the terminal. It ends when this process ends. */
export function begin(args: string[], env: Record<string, string> = {}, output: 'inherit' | 'ignore' = 'inherit'): ChildProcess {
  const preload = new URL('./exit-with-parent.ts', import.meta.url).href;
  return spawn(process.execPath, ['--import', preload, ...args], {
    cwd: environment.root,
    stdio: ['pipe', output, 'inherit'],
    env: { ...process.env, ...env, WAYPOST_PARENT: String(process.pid) },
  });
}

/** Runs a part to its end; an error names it when it failed. */
export function run(what: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = begin(args, env);
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${what} failed (${signal ?? `exit code ${code}`}): the lines above say why`)),
    );
  });
}
