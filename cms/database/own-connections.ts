import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';

const waitLimit = 120_000;
const retryEvery = 25;
const changed = new WeakSet<object>();

/**
 * Lets the transactions of an SQLite file begin on a connection of their own, tried again until no other process writes.
 *
 * A BEGIN that found the file locked stays open on its connection until it is collected as garbage; so long every COMMIT
 * there fails ("SQL statements in progress") or every BEGIN ("SQLITE_BUSY_SNAPSHOT"). So that connection is not used again.
 */
export function beginOnOwnConnections({ client, clientConfig }: Pick<SQLiteAdapter, 'client' | 'clientConfig'>): void {
  if (changed.has(client)) return;
  changed.add(client);
  client.transaction = async () => {
    const end = Date.now() + waitLimit;
    for (;;) {
      const { $client: own } = drizzle({ connection: clientConfig });
      try {
        return await own.transaction('write');
      } catch (error) {
        own.close();
        if (!/SQLITE_BUSY|database is locked/.test(String(error)) || Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, retryEvery));
      }
    }
  };
}
