import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What a command and its children took: seconds of processor and of wall, the peak of memory of the largest of them in MB. */
export type Taken = { cpu: number; wall: number; peak: number };

/** Runs a command under GNU time and resolves to what it took and what it printed. */
export async function measured(file: string, args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Taken & { output: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-time-'));
  const report = path.join(folder, 'time');
  try {
    const { stdout } = await promisify(execFile)('/usr/bin/time', ['-f', '%U %S %e %M', '-o', report, file, ...args], {
      env: { ...process.env, ...env },
      maxBuffer: 256 * 1024 * 1024,
    });
    const [user = 0, system = 0, wall = 0, peak = 0] = readFileSync(report, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number);
    return { cpu: user + system, wall, peak: peak / 1024, output: stdout };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new Error('GNU time is needed to measure: apt-get install time');
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of processor, of all threads, and of wall that `work` takes in this process; its peak of memory so far in MB. */
export async function phase<Result>(work: () => Result | Promise<Result>): Promise<Taken & { result: Result }> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
}
