import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isPostgres, isSqlite } from './is-postgres.ts';

/**
 * A state of the database, for `changesSince`. SQLite has one writer, so the number of the last change says it. On PostgreSQL
 * changes become visible in another order than they are numbered, so there it is the transactions that were to be seen.
 */
export type Revision = string;

const row = z.object({ collection: z.string(), document: z.string() });

/** Of which state the transaction of a request reads. */
export async function revisionOf(req: PayloadRequest): Promise<Revision> {
  const [found] = await ask(req, sql`select coalesce(max(id), 0) as revision from changes`, sql`select pg_current_snapshot()::text as revision`);
  return String(z.object({ revision: z.union([z.string(), z.number()]) }).parse(found).revision);
}

/** The changes that are to be seen and were not at a revision; `limit` of them at most. */
export async function changesSince(req: PayloadRequest, revision: Revision, limit: number): Promise<{ collection: string; document: string }[]> {
  const found = await ask(
    req,
    sql`select collection, document from changes where id > ${Number(revision)} limit ${limit}`,
    // Exact without a lock, which two people who change many documents at once could wait for crosswise. All
    // transactions before the oldest that was running then were to be seen: the index skips their changes.
    sql`select collection, document from changes where transaction >= pg_snapshot_xmin(${revision}::pg_snapshot)
      and not pg_visible_in_snapshot(transaction, ${revision}::pg_snapshot) limit ${limit}`,
  );
  return z.array(row).parse(found);
}

/** Asks inside the transaction of the request, in the words of its database. */
async function ask(req: PayloadRequest, sqlite: ReturnType<typeof sql>, postgres: ReturnType<typeof sql>): Promise<unknown[]> {
  const { db } = req.payload;
  const transaction = String(await req.transactionID);
  if (isPostgres(db)) return (await db.execute({ db: db.sessions[transaction]?.db, sql: postgres })).rows;
  if (isSqlite(db)) return (await db.execute({ db: db.sessions[transaction]?.db, sql: sqlite })).rows;
  throw new Error('The sequence of changes is read from SQLite and PostgreSQL only.');
}
