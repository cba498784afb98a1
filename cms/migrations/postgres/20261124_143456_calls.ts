import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calls_outcome" AS ENUM('confirmed', 'no-answer', 'retired');
  CREATE TABLE "calls" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"outcome" "enum_calls_outcome" NOT NULL,
  	"day" varchar NOT NULL,
  	"by" varchar NOT NULL,
  	"free" boolean,
  	"note" varchar,
  	"user_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "calls_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"hotlines_id" integer,
  	"centres_id" integer
  );
  
  ALTER TABLE "calls" ADD CONSTRAINT "calls_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_texts" ADD CONSTRAINT "calls_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_hotlines_fk" FOREIGN KEY ("hotlines_id") REFERENCES "public"."hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_centres_fk" FOREIGN KEY ("centres_id") REFERENCES "public"."centres"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_day_idx" ON "calls" USING btree ("day");
  CREATE INDEX "calls_user_idx" ON "calls" USING btree ("user_id");
  CREATE INDEX "calls_updated_at_idx" ON "calls" USING btree ("updated_at");
  CREATE INDEX "calls_created_at_idx" ON "calls" USING btree ("created_at");
  CREATE INDEX "calls_texts_order_parent" ON "calls_texts" USING btree ("order","parent_id");
  CREATE INDEX "calls_rels_order_idx" ON "calls_rels" USING btree ("order");
  CREATE INDEX "calls_rels_parent_idx" ON "calls_rels" USING btree ("parent_id");
  CREATE INDEX "calls_rels_path_idx" ON "calls_rels" USING btree ("path");
  CREATE INDEX "calls_rels_hotlines_id_idx" ON "calls_rels" USING btree ("hotlines_id");
  CREATE INDEX "calls_rels_centres_id_idx" ON "calls_rels" USING btree ("centres_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calls" CASCADE;
  DROP TABLE "calls_texts" CASCADE;
  DROP TABLE "calls_rels" CASCADE;
  DROP TYPE "public"."enum_calls_outcome";`)
}
