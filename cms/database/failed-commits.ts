import { APIError, type BaseDatabaseAdapter } from 'payload';

/** Makes a commit that failed an error (full disk, lost connection, deferred constraint). Payload takes it for done, and the author for saved. */
export function tellFailedCommits(adapter: BaseDatabaseAdapter): void {
  const database = adapter as BaseDatabaseAdapter & Drizzled;
  const watched = new WeakSet<object>();
  const failures = new WeakMap<object, unknown>();
  const { beginTransaction, commitTransaction } = adapter;

  adapter.beginTransaction = async (options) => {
    await database.initializing;
    watch(database.drizzle);
    return beginTransaction.call(adapter, options);
  };
  adapter.commitTransaction = async (id) => {
    const transaction = database.sessions[String(await id)]?.db;
    await commitTransaction.call(adapter, id);
    if (!transaction || !failures.has(transaction)) return;
    database.payload.logger.error({ err: failures.get(transaction), msg: 'The database did not commit' });
    throw new APIError(
      'This was not saved: the database could not write it. Try again, and tell who runs the service if it happens again',
      503,
      undefined,
      true,
    );
  };

  /** Notes which transaction failed. One that is rolled back is among them, too, but nobody asks for it. */
  function watch(drizzle: Drizzled['drizzle']): void {
    if (watched.has(drizzle)) return;
    watched.add(drizzle);
    const { transaction } = drizzle;
    drizzle.transaction = async (work, options) => {
      let begun: object | undefined;
      const noted = (given: object) => {
        begun = given;
        return work(given);
      };
      try {
        return await transaction.call(drizzle, noted, options);
      } catch (error) {
        if (begun) failures.set(begun, error);
        throw error;
      }
    };
  }
}

/** What Payload's adapters of both databases have beside their type. */
type Drizzled = {
  drizzle: { transaction: (work: (transaction: object) => Promise<unknown>, options?: unknown) => Promise<unknown> };
  initializing: Promise<void>;
  sessions: Record<string, { db: object }>;
};
