import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** Before all tests: one data folder filled from `content/`, its snapshot, the site built from it, and the admin. Tests take copies. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-seeded-'));
  const node = (args: string[], env: Record<string, string>) =>
    promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });

  await node(['cms/commands/prepare.ts'], {
    DATA_DIR: folder,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'a long enough password',
    PAYLOAD_SECRET: 's'.repeat(32),
  });
  const site = node(['site/commands/build.ts'], {
    DATA_DIR: folder,
    SNAPSHOT_DIR: path.join(folder, 'snapshot'),
    SITE_URL: 'http://localhost:4321',
    CMS_URL: 'http://localhost:3000',
    // One course in three languages, which have all that differs: letters, direction, words not translated.
    COURSE_FILES: 'before-you-go/en,before-you-go/km,before-you-go/ar',
  });
  // Once, so that two services that start side by side do not both build it.
  Object.assign(process.env, { DATA_DIR: folder, PAYLOAD_SECRET: 's'.repeat(32) });
  const { buildAdmin } = await import('../../cms/commands/admin-build.ts');
  await Promise.all([site, buildAdmin()]);
  project.provide('seeded', folder);
  project.provide('dist', path.resolve('dist'));
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with a seeded SQLite file and its snapshot; copy it, do not write to it. */
    seeded: string;
    /** The site built from that snapshot. */
    dist: string;
  }
}
