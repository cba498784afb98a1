import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_changes_what" AS ENUM('created', 'updated', 'deleted', 'imported');
  CREATE TABLE "changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"what" "enum_changes_what" NOT NULL,
  	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL
  );
  
  CREATE INDEX "changes_transaction_idx" ON "changes" USING btree ("transaction");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "changes" CASCADE;
  DROP TYPE "public"."enum_changes_what";`)
}
