import { mkdir } from 'node:fs/promises';
import { getPayload, type Payload } from 'payload';
import { environment } from '../environment.ts';

/**
 * Runs a command against the database, migrations first, and ends the process: a PostgreSQL pool would keep it alive.
 * An error is one sentence, not a stack, and exit code 1.
 */
export async function withPayload(command: (payload: Payload) => Promise<void>): Promise<never> {
  try {
    const payload = await openPayload();
    await command(payload);
    await payload.destroy();
    process.exit(0);
  } catch (error) {
    console.error(process.env['DEBUG'] ? error : error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Payload with its tables up to date; tables come from the committed migrations only. */
export async function openPayload(): Promise<Payload> {
  await mkdir(environment.dataDir, { recursive: true, mode: 0o700 });
  // Payload applies `prodMigrations` only in production mode.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { default: config } = await import('../payload.config.ts');
  return await getPayload({ config });
}
