import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

/** Calls back once what `req` writes is committed, never if it is rolled back; at once where there is no transaction. */
export async function afterCommit(req: PayloadRequest, callback: () => void): Promise<void> {
  const id = await req.transactionID;
  if (id === undefined || id === null) callback();
  else callbacks.set(String(id), [...(callbacks.get(String(id)) ?? []), callback]);
}

/** Lets `afterCommit` know of every commit and rollback of a database. Payload's own hooks run before the commit, when nobody else sees the change yet. */
export function announceCommits(adapter: BaseDatabaseAdapter): void {
  const { commitTransaction, rollbackTransaction } = adapter;
  adapter.commitTransaction = async (id) => {
    const key = String(await id);
    const called = callbacks.get(key) ?? [];
    callbacks.delete(key);
    await commitTransaction.call(adapter, id);
    for (const callback of called) callback();
  };
  adapter.rollbackTransaction = async (id) => {
    callbacks.delete(String(await id));
    await rollbackTransaction.call(adapter, id);
  };
}

// Next may load this module twice (pages and routes), but the database is opened once.
const global = globalThis as { waypostCommits?: Map<string, (() => void)[]> };
global.waypostCommits ??= new Map();
const callbacks = global.waypostCommits;
