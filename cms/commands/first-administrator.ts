import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { environment } from '../environment.ts';

/**
 * Makes the first administrator where there is no account yet, before any port opens, so that nobody else can. Returns
 * the password if it was made up here: it is shown once and kept nowhere.
 */
export async function ensureAdministrator(payload: Payload): Promise<{ email: string; password?: string } | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return undefined;
  const password = environment.adminPassword ?? randomBytes(12).toString('base64url');
  await payload.create({ collection: 'users', data: { email: environment.adminEmail, password, role: 'administrator', name: 'Administrator' } });
  return { email: environment.adminEmail, ...(environment.adminPassword ? {} : { password }) };
}
