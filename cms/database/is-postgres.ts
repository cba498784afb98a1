import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/** Which of the two databases it is. */
export function isPostgres(db: { name: string }): db is PostgresAdapter {
  return db.name === 'postgres';
}

/** The other one. */
export function isSqlite(db: { name: string }): db is SQLiteAdapter {
  return db.name === 'sqlite';
}
