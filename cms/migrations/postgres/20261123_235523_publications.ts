import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_publications_requests_change" AS ENUM('published', 'withdrawn', 'deleted', 'settings', 'day', 'again', 'rolled-back');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TYPE "public"."enum_publications_state" ADD VALUE 'waiting' BEFORE 'building';
  CREATE TABLE "publications_requests" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"change" "enum_publications_requests_change" NOT NULL,
  	"collection" varchar,
  	"document" varchar,
  	"title" varchar,
  	"lang" varchar,
  	"by" varchar,
  	"user_id" integer
  );
  
  CREATE TABLE "leases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"holder" varchar,
  	"beat" numeric NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "publications" ADD COLUMN "urgent" boolean DEFAULT false NOT NULL;
  ALTER TABLE "publications" ADD COLUMN "by" varchar;
  ALTER TABLE "publications" ADD COLUMN "why" varchar;
  ALTER TABLE "publications" ADD COLUMN "day" varchar;
  ALTER TABLE "publications" ADD COLUMN "pages" numeric;
  ALTER TABLE "publications" ADD COLUMN "changed" numeric;
  ALTER TABLE "publications_requests" ADD CONSTRAINT "publications_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_requests" ADD CONSTRAINT "publications_requests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "publications_requests_order_idx" ON "publications_requests" USING btree ("_order");
  CREATE INDEX "publications_requests_parent_id_idx" ON "publications_requests" USING btree ("_parent_id");
  CREATE INDEX "publications_requests_user_idx" ON "publications_requests" USING btree ("user_id");
  CREATE UNIQUE INDEX "leases_name_idx" ON "leases" USING btree ("name");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "publications_state_idx" ON "publications" USING btree ("state");
  CREATE INDEX "publications_day_idx" ON "publications" USING btree ("day");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publications_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "leases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "publications_requests" CASCADE;
  DROP TABLE "leases" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  ALTER TABLE "publications" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_state";
  CREATE TYPE "public"."enum_publications_state" AS ENUM('building', 'live', 'failed');
  ALTER TABLE "publications" ALTER COLUMN "state" SET DATA TYPE "public"."enum_publications_state" USING "state"::"public"."enum_publications_state";
  DROP INDEX "publications_state_idx";
  DROP INDEX "publications_day_idx";
  ALTER TABLE "publications" DROP COLUMN "urgent";
  ALTER TABLE "publications" DROP COLUMN "by";
  ALTER TABLE "publications" DROP COLUMN "why";
  ALTER TABLE "publications" DROP COLUMN "day";
  ALTER TABLE "publications" DROP COLUMN "pages";
  ALTER TABLE "publications" DROP COLUMN "changed";
  DROP TYPE "public"."enum_publications_requests_change";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
