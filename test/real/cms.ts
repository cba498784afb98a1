import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { inject, onTestFinished } from 'vitest';

/** A data folder of a test's own: a copy of the seeded one, or an empty one. Taken away afterwards. */
export function dataFolder(from: 'seeded' | 'empty'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-test-'));
  if (from === 'seeded') cpSync(inject('seeded'), folder, { recursive: true });
  return folder;
}

/**
 * Payload on a real database, in this process: once per test file, because the CMS reads its environment once.
 * `databaseUrl` takes PostgreSQL instead of the SQLite file.
 */
export async function openCms(from: 'seeded' | 'empty', databaseUrl?: string): Promise<{ payload: Payload; folder: string }> {
  const folder = dataFolder(from);
  Object.assign(process.env, { DATA_DIR: folder, PAYLOAD_SECRET: 's'.repeat(32), DATABASE_URL: databaseUrl ?? '' });
  const { openPayload } = await import('../../cms/commands/with-payload.ts');
  const payload = await openPayload();
  payload.logger.level = 'silent';
  return { payload, folder };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An account of a role, as `req.user` has it. */
export async function account(payload: Payload, role: 'administrator' | 'editor') {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`;
  const user = await payload.create({ collection: 'users', data: { email, password: 'a long enough password', role } });
  return { ...user, collection: 'users' as const };
}
