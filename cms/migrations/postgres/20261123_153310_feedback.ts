import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_lang" AS ENUM('en', 'ar', 'bn', 'fil', 'hi', 'id', 'km', 'lo', 'ms', 'my', 'ne', 'si', 'ta', 'th', 'vi');
  CREATE TYPE "public"."enum_feedback_helped" AS ENUM('yes', 'no', 'none');
  CREATE TABLE "feedback" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page" varchar NOT NULL,
  	"lang" "enum_feedback_lang" NOT NULL,
  	"helped" "enum_feedback_helped" NOT NULL,
  	"missing" varchar,
  	"day" varchar NOT NULL
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "feedback" CASCADE;
  DROP TYPE "public"."enum_feedback_lang";
  DROP TYPE "public"."enum_feedback_helped";`)
}
