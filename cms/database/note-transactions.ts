import { type PostgresAdapterArgs, sql } from '@payloadcms/db-postgres';
import { customType, index } from '@payloadcms/db-postgres/drizzle/pg-core';

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/** Gives each change the transaction that made it, which PostgreSQL fills in: `changesSince` asks which of them were to be seen. */
export const noteTransactions: Hook = ({ schema, extendTable }) => {
  const table = schema.tables['changes'];
  if (!table) throw new Error('The table of changes is missing.');
  extendTable({
    table,
    columns: {
      transaction: transactionId('transaction')
        .notNull()
        .default(sql`pg_current_xact_id()`),
    },
    extraConfig: ({ transaction }) => ({ changes_transaction_idx: index('changes_transaction_idx').on(transaction) }),
  });
  return schema;
};

type Hook = NonNullable<PostgresAdapterArgs['afterSchemaInit']>[number];
