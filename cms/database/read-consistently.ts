import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { isPostgres } from './is-postgres.ts';

/** Reads in one transaction that sees one state of the database from its first question to its last, whatever is saved meanwhile. */
export async function readConsistently<T>(payload: Payload, read: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload);
  // SQLite has no other kind; PostgreSQL would by default answer each question from the state of its moment.
  const transaction = await payload.db.beginTransaction(isPostgres(payload.db) ? { isolationLevel: 'repeatable read' } : {});
  if (transaction !== null) req.transactionID = transaction;
  try {
    return await read(req);
  } finally {
    // Nothing was written: a rollback only ends the transaction.
    if (transaction !== null) await payload.db.rollbackTransaction(transaction);
  }
}
