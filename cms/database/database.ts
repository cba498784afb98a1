import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { environment } from '../environment.ts';
import { migrations as postgresMigrations } from '../migrations/postgres/index.ts';
import { migrations as sqliteMigrations } from '../migrations/sqlite/index.ts';
import { announceCommits } from './after-commit.ts';
import { tellFailedCommits } from './failed-commits.ts';
import { noteTransactions } from './note-transactions.ts';
import { oneTransactionAtATime } from './transaction-mutex.ts';

const migrationsOf = (name: string) => path.join(environment.root, 'cms/migrations', name);

/** PostgreSQL when `DATABASE_URL` says so, else a file in the data folder. Tables come from the committed migrations only. */
export const database = environment.databaseUrl
  ? changed(
      postgresAdapter({
        pool: { connectionString: environment.databaseUrl },
        push: false,
        migrationDir: migrationsOf('postgres'),
        prodMigrations: postgresMigrations,
        afterSchemaInit: [noteTransactions],
      }),
      tellFailedCommits,
      announceCommits,
    )
  : changed(
      sqliteAdapter({
        client: { url: `file:${path.join(environment.dataDir, 'waypost.sqlite')}` },
        push: false,
        wal: true,
        busyTimeout: 5000,
        // Off by default in this adapter; a killed process could leave half a write.
        transactionOptions: {},
        migrationDir: migrationsOf('sqlite'),
        prodMigrations: sqliteMigrations,
      }),
      tellFailedCommits,
      oneTransactionAtATime,
      announceCommits,
    );

/** A database whose adapter is changed once it is there, by each in turn. */
function changed<T>(adapter: DatabaseAdapterObj<T>, ...changes: ((adapter: T) => void)[]): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init(args) {
      const made = adapter.init(args);
      for (const change of changes) change(made);
      return made;
    },
  };
}
