import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alerts" ADD COLUMN "written_by_id" integer;
  ALTER TABLE "_alerts_v" ADD COLUMN "version_written_by_id" integer;
  ALTER TABLE "alerts" ADD CONSTRAINT "alerts_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alerts_v" ADD CONSTRAINT "_alerts_v_version_written_by_id_users_id_fk" FOREIGN KEY ("version_written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "alerts_written_by_idx" ON "alerts" USING btree ("written_by_id");
  CREATE INDEX "_alerts_v_version_version_written_by_idx" ON "_alerts_v" USING btree ("version_written_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alerts" DROP CONSTRAINT "alerts_written_by_id_users_id_fk";
  
  ALTER TABLE "_alerts_v" DROP CONSTRAINT "_alerts_v_version_written_by_id_users_id_fk";
  
  DROP INDEX "alerts_written_by_idx";
  DROP INDEX "_alerts_v_version_version_written_by_idx";
  ALTER TABLE "alerts" DROP COLUMN "written_by_id";
  ALTER TABLE "_alerts_v" DROP COLUMN "version_written_by_id";`)
}
