import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter } from 'payload';
import { beginOnOwnConnections } from './own-connections.ts';

const waitLimit = 120_000;

/**
 * Lets one transaction at a time into an SQLite file, from begin to commit or rollback.
 *
 * SQLite has one writer; without this, parallel saves fail with SQLITE_BUSY (nine of ten, architecture.md §7). Other
 * processes (seed, export beside a running server) are kept apart by SQLite's own lock. An error after two minutes names
 * the trap (a nested call without `req`) instead of waiting for ever.
 */
export function oneTransactionAtATime(adapter: Adapter): void {
  const held = new Map<string, () => void>();
  let last: Promise<void> = Promise.resolve();

  const enter = async (): Promise<() => void> => {
    const before = last;
    let leave = () => {};
    last = new Promise((resolve) => {
      leave = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error('The database was busy for two minutes: a transaction is still open. Nested calls must pass `req`.')),
        waitLimit,
      );
    });
    try {
      await Promise.race([before, tooLong]);
    } catch (error) {
      // Whoever waits behind us must still wait for the one before us.
      void before.then(leave);
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return leave;
  };

  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;

  adapter.beginTransaction = async (options) => {
    const leave = await enter();
    try {
      beginOnOwnConnections(adapter);
      const id = await beginTransaction.call(adapter, options);
      if (id === null || id === undefined) throw new Error('The database began no transaction');
      held.set(String(id), leave);
      return id;
    } catch (error) {
      leave();
      throw error;
    }
  };
  const ending = (end: BaseDatabaseAdapter['commitTransaction']) => async (id: Parameters<typeof end>[0]) => {
    const key = String(await id);
    try {
      await end.call(adapter, id);
    } finally {
      held.get(key)?.();
      held.delete(key);
    }
  };
  adapter.commitTransaction = ending(commitTransaction);
  adapter.rollbackTransaction = ending(rollbackTransaction);
}

type Adapter = BaseDatabaseAdapter & Pick<SQLiteAdapter, 'client' | 'clientConfig'>;
