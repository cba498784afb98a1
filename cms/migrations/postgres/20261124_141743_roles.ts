import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_users_role" ADD VALUE 'translator';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'reviewer';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'legal-reviewer';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'directory-steward';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'focal-point';
  ALTER TABLE "users" ALTER COLUMN "role" DROP DEFAULT;
  ALTER TABLE "users" ADD COLUMN "centre_id" integer;
  ALTER TABLE "users" ADD COLUMN "publishes_centre" boolean;
  ALTER TABLE "users" ADD CONSTRAINT "users_centre_id_centres_id_fk" FOREIGN KEY ("centre_id") REFERENCES "public"."centres"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "users_centre_idx" ON "users" USING btree ("centre_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP CONSTRAINT "users_centre_id_centres_id_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "users_centre_idx";
  ALTER TABLE "users" DROP COLUMN "centre_id";
  ALTER TABLE "users" DROP COLUMN "publishes_centre";`)
}
