import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "text_revisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"lang" varchar NOT NULL,
  	"revision" numeric NOT NULL,
  	"words" jsonb NOT NULL
  );
  
  ALTER TABLE "resource_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_resource_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "media_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_media_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "organisation_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_organisation_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "instrument_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_instrument_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "law_fact_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_law_fact_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "ratification_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_ratification_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "law_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_law_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "country_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_country_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "centre_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_centre_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "hotline_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_hotline_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "agreement_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_agreement_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "article_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_article_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "claim_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_claim_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "session_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_session_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "module_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_module_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "course_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_course_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "event_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_event_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "alert_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_alert_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "term_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_term_text_v" ADD COLUMN "version_ready_for_review" boolean;
  ALTER TABLE "statistic_text" ADD COLUMN "ready_for_review" boolean;
  ALTER TABLE "_statistic_text_v" ADD COLUMN "version_ready_for_review" boolean;
  CREATE UNIQUE INDEX "text_revision_idx" ON "text_revisions" USING btree ("text","revision");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "text_revisions" CASCADE;
  ALTER TABLE "resource_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_resource_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "media_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_media_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "organisation_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_organisation_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "instrument_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_instrument_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "law_fact_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_law_fact_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "ratification_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_ratification_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "law_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_law_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "country_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_country_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "centre_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_centre_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "hotline_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_hotline_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "agreement_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_agreement_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "article_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_article_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "claim_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_claim_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "session_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_session_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "module_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_module_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "course_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_course_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "event_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_event_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "alert_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_alert_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "term_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_term_text_v" DROP COLUMN "version_ready_for_review";
  ALTER TABLE "statistic_text" DROP COLUMN "ready_for_review";
  ALTER TABLE "_statistic_text_v" DROP COLUMN "version_ready_for_review";`)
}
