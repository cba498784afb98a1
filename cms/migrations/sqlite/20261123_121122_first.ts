import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_topics_order_idx\` ON \`articles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_topics_parent_idx\` ON \`articles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_audiences_order_idx\` ON \`articles_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_audiences_parent_idx\` ON \`articles_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_work\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_work_order_idx\` ON \`articles_work\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_work_parent_idx\` ON \`articles_work\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_countries_order_idx\` ON \`articles_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_countries_parent_idx\` ON \`articles_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_sources_order_idx\` ON \`articles_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_sources_parent_id_idx\` ON \`articles_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_sources_resource_idx\` ON \`articles_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`stage\` text,
  	\`position\` numeric DEFAULT 100,
  	\`sensitive\` integer DEFAULT false,
  	\`source_lang\` text DEFAULT 'en',
  	\`published_on\` text,
  	\`consent\` text,
  	\`anonymised\` integer,
  	\`next_id\` integer,
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`next_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_next_idx\` ON \`articles\` (\`next_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`law_facts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_facts_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_law_facts_id_idx\` ON \`articles_rels\` (\`law_facts_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_order_idx\` ON \`_articles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_parent_idx\` ON \`_articles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audiences_order_idx\` ON \`_articles_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audiences_parent_idx\` ON \`_articles_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_work\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_work_order_idx\` ON \`_articles_v_version_work\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_work_parent_idx\` ON \`_articles_v_version_work\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_countries_order_idx\` ON \`_articles_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_countries_parent_idx\` ON \`_articles_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_order_idx\` ON \`_articles_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_parent_id_idx\` ON \`_articles_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_resource_idx\` ON \`_articles_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_stage\` text,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_published_on\` text,
  	\`version_consent\` text,
  	\`version_anonymised\` integer,
  	\`version_next_id\` integer,
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_next_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_next_idx\` ON \`_articles_v\` (\`version_next_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`law_facts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_facts_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_law_facts_id_idx\` ON \`_articles_v_rels\` (\`law_facts_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_topics_order_idx\` ON \`claims_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_topics_parent_idx\` ON \`claims_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_countries_order_idx\` ON \`claims_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_countries_parent_idx\` ON \`claims_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_sources_order_idx\` ON \`claims_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_sources_parent_id_idx\` ON \`claims_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_sources_resource_idx\` ON \`claims_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`verdict\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`expires\` text,
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_slug_idx\` ON \`claims\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_deleted_at_idx\` ON \`claims\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`claims__status_idx\` ON \`claims\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_topics_order_idx\` ON \`_claims_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_topics_parent_idx\` ON \`_claims_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_countries_order_idx\` ON \`_claims_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_countries_parent_idx\` ON \`_claims_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_sources_order_idx\` ON \`_claims_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_sources_parent_id_idx\` ON \`_claims_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_sources_resource_idx\` ON \`_claims_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_verdict\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_expires\` text,
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_parent_idx\` ON \`_claims_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_slug_idx\` ON \`_claims_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_updated_at_idx\` ON \`_claims_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_created_at_idx\` ON \`_claims_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_deleted_at_idx\` ON \`_claims_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version__status_idx\` ON \`_claims_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_created_at_idx\` ON \`_claims_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_updated_at_idx\` ON \`_claims_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_latest_idx\` ON \`_claims_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`events_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_countries_order_idx\` ON \`events_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_countries_parent_idx\` ON \`events_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sources_order_idx\` ON \`events_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_parent_id_idx\` ON \`events_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_resource_idx\` ON \`events_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`every_year\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`place\` text,
  	\`url\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_countries_order_idx\` ON \`_events_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_countries_parent_idx\` ON \`_events_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_order_idx\` ON \`_events_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_parent_id_idx\` ON \`_events_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_resource_idx\` ON \`_events_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_every_year\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_place\` text,
  	\`version_url\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_countries_order_idx\` ON \`alerts_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_countries_parent_idx\` ON \`alerts_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_sources_order_idx\` ON \`alerts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_sources_parent_id_idx\` ON \`alerts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_sources_resource_idx\` ON \`alerts_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`severity\` text,
  	\`starts_on\` text,
  	\`expires\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_slug_idx\` ON \`alerts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_deleted_at_idx\` ON \`alerts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts__status_idx\` ON \`alerts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_countries_order_idx\` ON \`_alerts_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_countries_parent_idx\` ON \`_alerts_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_sources_order_idx\` ON \`_alerts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_sources_parent_id_idx\` ON \`_alerts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_sources_resource_idx\` ON \`_alerts_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_severity\` text,
  	\`version_starts_on\` text,
  	\`version_expires\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_parent_idx\` ON \`_alerts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_slug_idx\` ON \`_alerts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_updated_at_idx\` ON \`_alerts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_created_at_idx\` ON \`_alerts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_deleted_at_idx\` ON \`_alerts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version__status_idx\` ON \`_alerts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_created_at_idx\` ON \`_alerts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_updated_at_idx\` ON \`_alerts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_latest_idx\` ON \`_alerts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`laws_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`laws_sources_order_idx\` ON \`laws_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`laws_sources_parent_id_idx\` ON \`laws_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`laws_sources_resource_idx\` ON \`laws_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`laws\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`laws_slug_idx\` ON \`laws\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`laws_updated_at_idx\` ON \`laws\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`laws_created_at_idx\` ON \`laws\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`laws_deleted_at_idx\` ON \`laws\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`laws__status_idx\` ON \`laws\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`laws_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`instruments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instruments_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`laws_rels_order_idx\` ON \`laws_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`laws_rels_parent_idx\` ON \`laws_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`laws_rels_path_idx\` ON \`laws_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`laws_rels_instruments_id_idx\` ON \`laws_rels\` (\`instruments_id\`);`)
  await db.run(sql`CREATE TABLE \`_laws_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_laws_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_laws_v_version_sources_order_idx\` ON \`_laws_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_sources_parent_id_idx\` ON \`_laws_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_sources_resource_idx\` ON \`_laws_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_laws_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_laws_v_parent_idx\` ON \`_laws_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_version_slug_idx\` ON \`_laws_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_version_updated_at_idx\` ON \`_laws_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_version_created_at_idx\` ON \`_laws_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_version_deleted_at_idx\` ON \`_laws_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_version_version__status_idx\` ON \`_laws_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_created_at_idx\` ON \`_laws_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_updated_at_idx\` ON \`_laws_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_latest_idx\` ON \`_laws_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_laws_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`instruments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_laws_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instruments_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_laws_v_rels_order_idx\` ON \`_laws_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_rels_parent_idx\` ON \`_laws_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_rels_path_idx\` ON \`_laws_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_laws_v_rels_instruments_id_idx\` ON \`_laws_v_rels\` (\`instruments_id\`);`)
  await db.run(sql`CREATE TABLE \`law_facts_work\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`law_facts_work_order_idx\` ON \`law_facts_work\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_work_parent_idx\` ON \`law_facts_work\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`law_facts_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`instrument_id\` integer,
  	\`articles\` text,
  	FOREIGN KEY (\`instrument_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`law_facts_citations_order_idx\` ON \`law_facts_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_citations_parent_id_idx\` ON \`law_facts_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_citations_instrument_idx\` ON \`law_facts_citations\` (\`instrument_id\`);`)
  await db.run(sql`CREATE TABLE \`law_facts_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`law_facts_sources_order_idx\` ON \`law_facts_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_sources_parent_id_idx\` ON \`law_facts_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_sources_resource_idx\` ON \`law_facts_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`law_facts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country\` text,
  	\`question\` text,
  	\`answer\` text,
  	\`caveat\` text,
  	\`legal_review\` integer DEFAULT false,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`law_facts_slug_idx\` ON \`law_facts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_updated_at_idx\` ON \`law_facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_created_at_idx\` ON \`law_facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`law_facts_deleted_at_idx\` ON \`law_facts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`law_facts__status_idx\` ON \`law_facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_law_facts_v_version_work\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_law_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_work_order_idx\` ON \`_law_facts_v_version_work\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_work_parent_idx\` ON \`_law_facts_v_version_work\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_law_facts_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`instrument_id\` integer,
  	\`articles\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`instrument_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_law_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_citations_order_idx\` ON \`_law_facts_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_citations_parent_id_idx\` ON \`_law_facts_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_citations_instrument_idx\` ON \`_law_facts_v_version_citations\` (\`instrument_id\`);`)
  await db.run(sql`CREATE TABLE \`_law_facts_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_law_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_sources_order_idx\` ON \`_law_facts_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_sources_parent_id_idx\` ON \`_law_facts_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_sources_resource_idx\` ON \`_law_facts_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_law_facts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_country\` text,
  	\`version_question\` text,
  	\`version_answer\` text,
  	\`version_caveat\` text,
  	\`version_legal_review\` integer DEFAULT false,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_facts_v_parent_idx\` ON \`_law_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_version_slug_idx\` ON \`_law_facts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_version_updated_at_idx\` ON \`_law_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_version_created_at_idx\` ON \`_law_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_version_deleted_at_idx\` ON \`_law_facts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_version_version__status_idx\` ON \`_law_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_created_at_idx\` ON \`_law_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_updated_at_idx\` ON \`_law_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_facts_v_latest_idx\` ON \`_law_facts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`instruments_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`instruments_sources_order_idx\` ON \`instruments_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`instruments_sources_parent_id_idx\` ON \`instruments_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`instruments_sources_resource_idx\` ON \`instruments_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`instruments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`country\` text,
  	\`convention\` text,
  	\`citation\` text,
  	\`adopted\` text,
  	\`url\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`instruments_slug_idx\` ON \`instruments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`instruments_updated_at_idx\` ON \`instruments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instruments_created_at_idx\` ON \`instruments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`instruments_deleted_at_idx\` ON \`instruments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`instruments__status_idx\` ON \`instruments\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_instruments_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_instruments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_sources_order_idx\` ON \`_instruments_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_sources_parent_id_idx\` ON \`_instruments_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_sources_resource_idx\` ON \`_instruments_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_instruments_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_country\` text,
  	\`version_convention\` text,
  	\`version_citation\` text,
  	\`version_adopted\` text,
  	\`version_url\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_instruments_v_parent_idx\` ON \`_instruments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_version_slug_idx\` ON \`_instruments_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_version_updated_at_idx\` ON \`_instruments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_version_created_at_idx\` ON \`_instruments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_version_deleted_at_idx\` ON \`_instruments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_version_version__status_idx\` ON \`_instruments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_created_at_idx\` ON \`_instruments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_updated_at_idx\` ON \`_instruments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instruments_v_latest_idx\` ON \`_instruments_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`ratifications_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ratifications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ratifications_sources_order_idx\` ON \`ratifications_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ratifications_sources_parent_id_idx\` ON \`ratifications_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ratifications_sources_resource_idx\` ON \`ratifications_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`ratifications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country\` text,
  	\`convention\` text,
  	\`status\` text,
  	\`date\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ratifications_slug_idx\` ON \`ratifications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ratifications_updated_at_idx\` ON \`ratifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ratifications_created_at_idx\` ON \`ratifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ratifications_deleted_at_idx\` ON \`ratifications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ratifications__status_idx\` ON \`ratifications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_ratifications_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ratifications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_sources_order_idx\` ON \`_ratifications_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_sources_parent_id_idx\` ON \`_ratifications_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_sources_resource_idx\` ON \`_ratifications_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_ratifications_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_country\` text,
  	\`version_convention\` text,
  	\`version_status\` text,
  	\`version_date\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ratifications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ratifications_v_parent_idx\` ON \`_ratifications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_version_slug_idx\` ON \`_ratifications_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_version_updated_at_idx\` ON \`_ratifications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_version_created_at_idx\` ON \`_ratifications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_version_deleted_at_idx\` ON \`_ratifications_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_version_version__status_idx\` ON \`_ratifications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_created_at_idx\` ON \`_ratifications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_updated_at_idx\` ON \`_ratifications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratifications_v_latest_idx\` ON \`_ratifications_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`countries_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_sources_order_idx\` ON \`countries_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_sources_parent_id_idx\` ON \`countries_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_sources_resource_idx\` ON \`countries_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_slug_idx\` ON \`countries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_deleted_at_idx\` ON \`countries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`countries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_rels_order_idx\` ON \`countries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_parent_idx\` ON \`countries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_path_idx\` ON \`countries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_organisations_id_idx\` ON \`countries_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_order_idx\` ON \`_countries_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_parent_id_idx\` ON \`_countries_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_resource_idx\` ON \`_countries_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_slug_idx\` ON \`_countries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_deleted_at_idx\` ON \`_countries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_order_idx\` ON \`_countries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_parent_idx\` ON \`_countries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_path_idx\` ON \`_countries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_organisations_id_idx\` ON \`_countries_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_from_order_idx\` ON \`hotlines_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_from_parent_idx\` ON \`hotlines_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_audiences_order_idx\` ON \`hotlines_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_audiences_parent_idx\` ON \`hotlines_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_phones_from_order_idx\` ON \`hotlines_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_phones_from_parent_idx\` ON \`hotlines_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_phones_order_idx\` ON \`hotlines_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_phones_parent_id_idx\` ON \`hotlines_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_opening_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_opening\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_opening_days_order_idx\` ON \`hotlines_opening_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_opening_days_parent_idx\` ON \`hotlines_opening_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_opening_order_idx\` ON \`hotlines_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_opening_parent_id_idx\` ON \`hotlines_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_sources_order_idx\` ON \`hotlines_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_sources_parent_id_idx\` ON \`hotlines_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_sources_resource_idx\` ON \`hotlines_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country\` text,
  	\`serves_abroad\` integer DEFAULT false,
  	\`operator_kind\` text,
  	\`operator_id\` integer,
  	\`website\` text,
  	\`email\` text,
  	\`all_hours\` integer,
  	\`grade\` text,
  	\`confirmed_on\` text,
  	\`expires\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`operator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_slug_idx\` ON \`hotlines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_operator_idx\` ON \`hotlines\` (\`operator_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_updated_at_idx\` ON \`hotlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_created_at_idx\` ON \`hotlines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_deleted_at_idx\` ON \`hotlines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines__status_idx\` ON \`hotlines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_texts_order_parent\` ON \`hotlines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_from_order_idx\` ON \`_hotlines_v_version_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_from_parent_idx\` ON \`_hotlines_v_version_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_audiences_order_idx\` ON \`_hotlines_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_audiences_parent_idx\` ON \`_hotlines_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_phones_from_order_idx\` ON \`_hotlines_v_version_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_phones_from_parent_idx\` ON \`_hotlines_v_version_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_phones_order_idx\` ON \`_hotlines_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_phones_parent_id_idx\` ON \`_hotlines_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_opening_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v_version_opening\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_opening_days_order_idx\` ON \`_hotlines_v_version_opening_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_opening_days_parent_idx\` ON \`_hotlines_v_version_opening_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_opening_order_idx\` ON \`_hotlines_v_version_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_opening_parent_id_idx\` ON \`_hotlines_v_version_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_sources_order_idx\` ON \`_hotlines_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_sources_parent_id_idx\` ON \`_hotlines_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_sources_resource_idx\` ON \`_hotlines_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_country\` text,
  	\`version_serves_abroad\` integer DEFAULT false,
  	\`version_operator_kind\` text,
  	\`version_operator_id\` integer,
  	\`version_website\` text,
  	\`version_email\` text,
  	\`version_all_hours\` integer,
  	\`version_grade\` text,
  	\`version_confirmed_on\` text,
  	\`version_expires\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_operator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_parent_idx\` ON \`_hotlines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_slug_idx\` ON \`_hotlines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_operator_idx\` ON \`_hotlines_v\` (\`version_operator_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_updated_at_idx\` ON \`_hotlines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_created_at_idx\` ON \`_hotlines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_deleted_at_idx\` ON \`_hotlines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version__status_idx\` ON \`_hotlines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_created_at_idx\` ON \`_hotlines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_updated_at_idx\` ON \`_hotlines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_latest_idx\` ON \`_hotlines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_texts_order_parent\` ON \`_hotlines_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_services_order_idx\` ON \`centres_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_services_parent_idx\` ON \`centres_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_audiences_order_idx\` ON \`centres_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_audiences_parent_idx\` ON \`centres_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_nationalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_nationalities_order_idx\` ON \`centres_nationalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_nationalities_parent_idx\` ON \`centres_nationalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_phones_from_order_idx\` ON \`centres_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_phones_from_parent_idx\` ON \`centres_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_phones_order_idx\` ON \`centres_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_phones_parent_id_idx\` ON \`centres_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_opening_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres_opening\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_opening_days_order_idx\` ON \`centres_opening_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_opening_days_parent_idx\` ON \`centres_opening_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_opening_order_idx\` ON \`centres_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_opening_parent_id_idx\` ON \`centres_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_sources_order_idx\` ON \`centres_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_sources_parent_id_idx\` ON \`centres_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_sources_resource_idx\` ON \`centres_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`centres\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`country\` text,
  	\`place\` text,
  	\`province\` text,
  	\`mode\` text,
  	\`status\` text,
  	\`part_of_id\` integer,
  	\`address\` text,
  	\`email\` text,
  	\`website\` text,
  	\`location_lat\` numeric,
  	\`location_lon\` numeric,
  	\`location_precision\` text,
  	\`opened_on\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_slug_idx\` ON \`centres\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`centres_part_of_idx\` ON \`centres\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_updated_at_idx\` ON \`centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`centres_created_at_idx\` ON \`centres\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`centres_deleted_at_idx\` ON \`centres\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`centres__status_idx\` ON \`centres\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`centres_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_texts_order_parent\` ON \`centres_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_rels_order_idx\` ON \`centres_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`centres_rels_parent_idx\` ON \`centres_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_rels_path_idx\` ON \`centres_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`centres_rels_organisations_id_idx\` ON \`centres_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_services_order_idx\` ON \`_centres_v_version_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_services_parent_idx\` ON \`_centres_v_version_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_audiences_order_idx\` ON \`_centres_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_audiences_parent_idx\` ON \`_centres_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_nationalities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_nationalities_order_idx\` ON \`_centres_v_version_nationalities\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_nationalities_parent_idx\` ON \`_centres_v_version_nationalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_phones_from_order_idx\` ON \`_centres_v_version_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_phones_from_parent_idx\` ON \`_centres_v_version_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_phones_order_idx\` ON \`_centres_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_phones_parent_id_idx\` ON \`_centres_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_opening_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v_version_opening\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_opening_days_order_idx\` ON \`_centres_v_version_opening_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_opening_days_parent_idx\` ON \`_centres_v_version_opening_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_opening_order_idx\` ON \`_centres_v_version_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_opening_parent_id_idx\` ON \`_centres_v_version_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_version_sources_order_idx\` ON \`_centres_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_sources_parent_id_idx\` ON \`_centres_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_sources_resource_idx\` ON \`_centres_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_country\` text,
  	\`version_place\` text,
  	\`version_province\` text,
  	\`version_mode\` text,
  	\`version_status\` text,
  	\`version_part_of_id\` integer,
  	\`version_address\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_location_lat\` numeric,
  	\`version_location_lon\` numeric,
  	\`version_location_precision\` text,
  	\`version_opened_on\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_parent_idx\` ON \`_centres_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_slug_idx\` ON \`_centres_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_part_of_idx\` ON \`_centres_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_updated_at_idx\` ON \`_centres_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_created_at_idx\` ON \`_centres_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_deleted_at_idx\` ON \`_centres_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version__status_idx\` ON \`_centres_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_created_at_idx\` ON \`_centres_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_updated_at_idx\` ON \`_centres_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_latest_idx\` ON \`_centres_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_texts_order_parent\` ON \`_centres_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_rels_order_idx\` ON \`_centres_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_rels_parent_idx\` ON \`_centres_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_rels_path_idx\` ON \`_centres_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_rels_organisations_id_idx\` ON \`_centres_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_phones_from_order_idx\` ON \`organisations_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_phones_from_parent_idx\` ON \`organisations_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_phones_order_idx\` ON \`organisations_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_phones_parent_id_idx\` ON \`organisations_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_resource_idx\` ON \`organisations_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`name\` text,
  	\`abbreviation\` text,
  	\`english_name\` text,
  	\`country\` text,
  	\`part_of_id\` integer,
  	\`founded\` text,
  	\`address\` text,
  	\`email\` text,
  	\`website\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_part_of_idx\` ON \`organisations\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_phones_from\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_from_order_idx\` ON \`_organisations_v_version_phones_from\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_from_parent_idx\` ON \`_organisations_v_version_phones_from\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`free\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_order_idx\` ON \`_organisations_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_parent_id_idx\` ON \`_organisations_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_order_idx\` ON \`_organisations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_parent_id_idx\` ON \`_organisations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_resource_idx\` ON \`_organisations_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_name\` text,
  	\`version_abbreviation\` text,
  	\`version_english_name\` text,
  	\`version_country\` text,
  	\`version_part_of_id\` integer,
  	\`version_founded\` text,
  	\`version_address\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_part_of_idx\` ON \`_organisations_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_sources_order_idx\` ON \`agreements_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_sources_parent_id_idx\` ON \`agreements_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_sources_resource_idx\` ON \`agreements_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`status\` text,
  	\`parties_count\` numeric,
  	\`signed_on\` text,
  	\`place\` text,
  	\`follows_id\` integer,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`follows_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agreements_slug_idx\` ON \`agreements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`agreements_follows_idx\` ON \`agreements\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_deleted_at_idx\` ON \`agreements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements__status_idx\` ON \`agreements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`agreements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_rels_order_idx\` ON \`agreements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_parent_idx\` ON \`agreements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_path_idx\` ON \`agreements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_organisations_id_idx\` ON \`agreements_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_sources_order_idx\` ON \`_agreements_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_sources_parent_id_idx\` ON \`_agreements_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_sources_resource_idx\` ON \`_agreements_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_status\` text,
  	\`version_parties_count\` numeric,
  	\`version_signed_on\` text,
  	\`version_place\` text,
  	\`version_follows_id\` integer,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_follows_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_parent_idx\` ON \`_agreements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_slug_idx\` ON \`_agreements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_follows_idx\` ON \`_agreements_v\` (\`version_follows_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_updated_at_idx\` ON \`_agreements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_created_at_idx\` ON \`_agreements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_deleted_at_idx\` ON \`_agreements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version__status_idx\` ON \`_agreements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_created_at_idx\` ON \`_agreements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_updated_at_idx\` ON \`_agreements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_latest_idx\` ON \`_agreements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_order_idx\` ON \`_agreements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_parent_idx\` ON \`_agreements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_path_idx\` ON \`_agreements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_organisations_id_idx\` ON \`_agreements_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_audiences_order_idx\` ON \`courses_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_audiences_parent_idx\` ON \`courses_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_topics_order_idx\` ON \`courses_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_topics_parent_idx\` ON \`courses_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sources_order_idx\` ON \`courses_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sources_parent_id_idx\` ON \`courses_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_sources_resource_idx\` ON \`courses_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`position\` numeric DEFAULT 100,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_slug_idx\` ON \`courses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_idx\` ON \`courses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`modules_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_modules_id_idx\` ON \`courses_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_order_idx\` ON \`_courses_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_parent_idx\` ON \`_courses_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_topics_order_idx\` ON \`_courses_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_topics_parent_idx\` ON \`_courses_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_order_idx\` ON \`_courses_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_parent_id_idx\` ON \`_courses_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_resource_idx\` ON \`_courses_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_position\` numeric DEFAULT 100,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`modules_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_modules_id_idx\` ON \`_courses_v_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE TABLE \`modules\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`modules_slug_idx\` ON \`modules\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`modules_updated_at_idx\` ON \`modules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`modules_created_at_idx\` ON \`modules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`modules_deleted_at_idx\` ON \`modules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`modules__status_idx\` ON \`modules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`modules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`sessions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`modules_rels_order_idx\` ON \`modules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_parent_idx\` ON \`modules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_path_idx\` ON \`modules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`modules_rels_sessions_id_idx\` ON \`modules_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_parent_idx\` ON \`_modules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_slug_idx\` ON \`_modules_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_updated_at_idx\` ON \`_modules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_created_at_idx\` ON \`_modules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version_deleted_at_idx\` ON \`_modules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_version_version__status_idx\` ON \`_modules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_created_at_idx\` ON \`_modules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_updated_at_idx\` ON \`_modules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_latest_idx\` ON \`_modules_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_modules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`sessions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_order_idx\` ON \`_modules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_parent_idx\` ON \`_modules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_path_idx\` ON \`_modules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_modules_v_rels_sessions_id_idx\` ON \`_modules_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_sources_order_idx\` ON \`sessions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_sources_parent_id_idx\` ON \`sessions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_sources_resource_idx\` ON \`sessions_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`minutes\` numeric,
  	\`group_size_min\` numeric,
  	\`group_size_max\` numeric,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_slug_idx\` ON \`sessions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_deleted_at_idx\` ON \`sessions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`law_facts_id\` integer,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_facts_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_rels_order_idx\` ON \`sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_parent_idx\` ON \`sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_path_idx\` ON \`sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_law_facts_id_idx\` ON \`sessions_rels\` (\`law_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_articles_id_idx\` ON \`sessions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_sources_order_idx\` ON \`_sessions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_sources_parent_id_idx\` ON \`_sessions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_sources_resource_idx\` ON \`_sessions_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_minutes\` numeric,
  	\`version_group_size_min\` numeric,
  	\`version_group_size_max\` numeric,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_deleted_at_idx\` ON \`_sessions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`law_facts_id\` integer,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_facts_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_order_idx\` ON \`_sessions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_parent_idx\` ON \`_sessions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_path_idx\` ON \`_sessions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_law_facts_id_idx\` ON \`_sessions_v_rels\` (\`law_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_articles_id_idx\` ON \`_sessions_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_topics_order_idx\` ON \`terms_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_topics_parent_idx\` ON \`terms_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_countries_order_idx\` ON \`terms_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_countries_parent_idx\` ON \`terms_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`form\` text,
  	\`latin\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_forms_order_idx\` ON \`terms_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_forms_parent_id_idx\` ON \`terms_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_sources_order_idx\` ON \`terms_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_sources_parent_id_idx\` ON \`terms_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_sources_resource_idx\` ON \`terms_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_deleted_at_idx\` ON \`terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_topics_order_idx\` ON \`_terms_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_topics_parent_idx\` ON \`_terms_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_countries_order_idx\` ON \`_terms_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_countries_parent_idx\` ON \`_terms_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`form\` text,
  	\`latin\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_forms_order_idx\` ON \`_terms_v_version_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_forms_parent_id_idx\` ON \`_terms_v_version_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_sources_order_idx\` ON \`_terms_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_sources_parent_id_idx\` ON \`_terms_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_sources_resource_idx\` ON \`_terms_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_slug_idx\` ON \`_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_deleted_at_idx\` ON \`_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`resources_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_countries_order_idx\` ON \`resources_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`resources_countries_parent_idx\` ON \`resources_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`title\` text,
  	\`publisher\` text,
  	\`published\` text,
  	\`url\` text,
  	\`isbn\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_slug_idx\` ON \`resources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_deleted_at_idx\` ON \`resources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`resources__status_idx\` ON \`resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`resources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_texts_order_parent\` ON \`resources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_version_countries_order_idx\` ON \`_resources_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_countries_parent_idx\` ON \`_resources_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_title\` text,
  	\`version_publisher\` text,
  	\`version_published\` text,
  	\`version_url\` text,
  	\`version_isbn\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_idx\` ON \`_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_slug_idx\` ON \`_resources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_updated_at_idx\` ON \`_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_at_idx\` ON \`_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_deleted_at_idx\` ON \`_resources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version__status_idx\` ON \`_resources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_created_at_idx\` ON \`_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_updated_at_idx\` ON \`_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_latest_idx\` ON \`_resources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_texts_order_parent\` ON \`_resources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_countries_order_idx\` ON \`statistics_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_countries_parent_idx\` ON \`statistics_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_rows_order_idx\` ON \`statistics_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_rows_parent_id_idx\` ON \`statistics_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_sources_order_idx\` ON \`statistics_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_sources_parent_id_idx\` ON \`statistics_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statistics_sources_resource_idx\` ON \`statistics_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`unit\` text,
  	\`total\` numeric,
  	\`source_lang\` text DEFAULT 'en',
  	\`as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`review_every\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_slug_idx\` ON \`statistics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_deleted_at_idx\` ON \`statistics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics__status_idx\` ON \`statistics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`statistics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_texts_order_parent\` ON \`statistics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_numbers_order_parent_idx\` ON \`statistics_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_countries_order_idx\` ON \`_statistics_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_countries_parent_idx\` ON \`_statistics_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_rows_order_idx\` ON \`_statistics_v_version_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_rows_parent_id_idx\` ON \`_statistics_v_version_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`resource_id\` integer,
  	\`title\` text,
  	\`url\` text,
  	\`locator\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resource_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_sources_order_idx\` ON \`_statistics_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_sources_parent_id_idx\` ON \`_statistics_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_sources_resource_idx\` ON \`_statistics_v_version_sources\` (\`resource_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_unit\` text,
  	\`version_total\` numeric,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_review_every\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_parent_idx\` ON \`_statistics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_slug_idx\` ON \`_statistics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_updated_at_idx\` ON \`_statistics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_created_at_idx\` ON \`_statistics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_deleted_at_idx\` ON \`_statistics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version__status_idx\` ON \`_statistics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_created_at_idx\` ON \`_statistics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_updated_at_idx\` ON \`_statistics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_latest_idx\` ON \`_statistics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_texts_order_parent\` ON \`_statistics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_numbers_order_parent_idx\` ON \`_statistics_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`source_lang\` text DEFAULT 'en',
  	\`slug\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_slug_idx\` ON \`media\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_source_lang\` text DEFAULT 'en',
  	\`version_slug\` text,
  	\`version_sha256\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_slug_idx\` ON \`_media_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`resource_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resource_text_parent_idx\` ON \`resource_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resource_text_updated_at_idx\` ON \`resource_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resource_text_created_at_idx\` ON \`resource_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resource_text_deleted_at_idx\` ON \`resource_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`resource_text__status_idx\` ON \`resource_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_idx\` ON \`resource_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`resource_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resource_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resource_text_texts_order_parent\` ON \`resource_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resource_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resource_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resource_text_v_parent_idx\` ON \`_resource_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_version_version_parent_idx\` ON \`_resource_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_version_version_updated_at_idx\` ON \`_resource_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_version_version_created_at_idx\` ON \`_resource_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_version_version_deleted_at_idx\` ON \`_resource_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_version_version__status_idx\` ON \`_resource_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_created_at_idx\` ON \`_resource_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_updated_at_idx\` ON \`_resource_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resource_text_v_latest_idx\` ON \`_resource_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_idx\` ON \`_resource_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_resource_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_resource_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_resource_text_v_texts_order_parent\` ON \`_resource_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`alt\` text,
  	\`caption\` text,
  	\`transcript\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_text_parent_idx\` ON \`media_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_text_updated_at_idx\` ON \`media_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_text_created_at_idx\` ON \`media_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_text_deleted_at_idx\` ON \`media_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media_text__status_idx\` ON \`media_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_1_idx\` ON \`media_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`media_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_text_texts_order_parent\` ON \`media_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`version_transcript\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_text_v_parent_idx\` ON \`_media_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_version_version_parent_idx\` ON \`_media_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_version_version_updated_at_idx\` ON \`_media_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_version_version_created_at_idx\` ON \`_media_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_version_version_deleted_at_idx\` ON \`_media_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_version_version__status_idx\` ON \`_media_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_created_at_idx\` ON \`_media_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_updated_at_idx\` ON \`_media_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_text_v_latest_idx\` ON \`_media_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_1_idx\` ON \`_media_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_media_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_media_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_text_v_texts_order_parent\` ON \`_media_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisation_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisation_text_parent_idx\` ON \`organisation_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisation_text_updated_at_idx\` ON \`organisation_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_text_created_at_idx\` ON \`organisation_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_text_deleted_at_idx\` ON \`organisation_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_text__status_idx\` ON \`organisation_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_2_idx\` ON \`organisation_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`organisation_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisation_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisation_text_texts_order_parent\` ON \`organisation_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisation_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_parent_idx\` ON \`_organisation_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_version_version_parent_idx\` ON \`_organisation_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_version_version_updated_at_idx\` ON \`_organisation_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_version_version_created_at_idx\` ON \`_organisation_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_version_version_deleted_at_idx\` ON \`_organisation_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_version_version__status_idx\` ON \`_organisation_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_created_at_idx\` ON \`_organisation_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_updated_at_idx\` ON \`_organisation_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_latest_idx\` ON \`_organisation_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_2_idx\` ON \`_organisation_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_organisation_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisation_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisation_text_v_texts_order_parent\` ON \`_organisation_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`instrument_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`instrument_text_parent_idx\` ON \`instrument_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`instrument_text_updated_at_idx\` ON \`instrument_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instrument_text_created_at_idx\` ON \`instrument_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`instrument_text_deleted_at_idx\` ON \`instrument_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`instrument_text__status_idx\` ON \`instrument_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_3_idx\` ON \`instrument_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`instrument_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instrument_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`instrument_text_texts_order_parent\` ON \`instrument_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_instrument_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instrument_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_parent_idx\` ON \`_instrument_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_version_version_parent_idx\` ON \`_instrument_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_version_version_updated_at_idx\` ON \`_instrument_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_version_version_created_at_idx\` ON \`_instrument_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_version_version_deleted_at_idx\` ON \`_instrument_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_version_version__status_idx\` ON \`_instrument_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_created_at_idx\` ON \`_instrument_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_updated_at_idx\` ON \`_instrument_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_latest_idx\` ON \`_instrument_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_3_idx\` ON \`_instrument_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_instrument_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_instrument_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_instrument_text_v_texts_order_parent\` ON \`_instrument_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`law_fact_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`summary\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`law_fact_text_parent_idx\` ON \`law_fact_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`law_fact_text_updated_at_idx\` ON \`law_fact_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`law_fact_text_created_at_idx\` ON \`law_fact_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`law_fact_text_deleted_at_idx\` ON \`law_fact_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`law_fact_text__status_idx\` ON \`law_fact_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_4_idx\` ON \`law_fact_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`law_fact_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_fact_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`law_fact_text_texts_order_parent\` ON \`law_fact_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_law_fact_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_summary\` text,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_fact_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_parent_idx\` ON \`_law_fact_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_version_version_parent_idx\` ON \`_law_fact_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_version_version_updated_at_idx\` ON \`_law_fact_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_version_version_created_at_idx\` ON \`_law_fact_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_version_version_deleted_at_idx\` ON \`_law_fact_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_version_version__status_idx\` ON \`_law_fact_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_created_at_idx\` ON \`_law_fact_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_updated_at_idx\` ON \`_law_fact_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_latest_idx\` ON \`_law_fact_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_4_idx\` ON \`_law_fact_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_law_fact_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_law_fact_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_fact_text_v_texts_order_parent\` ON \`_law_fact_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ratification_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ratifications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`ratification_text_parent_idx\` ON \`ratification_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ratification_text_updated_at_idx\` ON \`ratification_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ratification_text_created_at_idx\` ON \`ratification_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ratification_text_deleted_at_idx\` ON \`ratification_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ratification_text__status_idx\` ON \`ratification_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_5_idx\` ON \`ratification_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`ratification_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ratification_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ratification_text_texts_order_parent\` ON \`ratification_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ratification_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ratification_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`ratifications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_parent_idx\` ON \`_ratification_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_version_version_parent_idx\` ON \`_ratification_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_version_version_updated_at_idx\` ON \`_ratification_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_version_version_created_at_idx\` ON \`_ratification_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_version_version_deleted_at_idx\` ON \`_ratification_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_version_version__status_idx\` ON \`_ratification_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_created_at_idx\` ON \`_ratification_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_updated_at_idx\` ON \`_ratification_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_latest_idx\` ON \`_ratification_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_5_idx\` ON \`_ratification_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_ratification_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ratification_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ratification_text_v_texts_order_parent\` ON \`_ratification_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`law_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`law_text_parent_idx\` ON \`law_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`law_text_updated_at_idx\` ON \`law_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`law_text_created_at_idx\` ON \`law_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`law_text_deleted_at_idx\` ON \`law_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`law_text__status_idx\` ON \`law_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_6_idx\` ON \`law_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`law_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`law_text_texts_order_parent\` ON \`law_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_law_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`law_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_text_v_parent_idx\` ON \`_law_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_version_version_parent_idx\` ON \`_law_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_version_version_updated_at_idx\` ON \`_law_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_version_version_created_at_idx\` ON \`_law_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_version_version_deleted_at_idx\` ON \`_law_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_version_version__status_idx\` ON \`_law_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_created_at_idx\` ON \`_law_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_updated_at_idx\` ON \`_law_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_law_text_v_latest_idx\` ON \`_law_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_6_idx\` ON \`_law_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_law_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_law_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_law_text_v_texts_order_parent\` ON \`_law_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`country_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`country_text_parent_idx\` ON \`country_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`country_text_updated_at_idx\` ON \`country_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`country_text_created_at_idx\` ON \`country_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`country_text_deleted_at_idx\` ON \`country_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`country_text__status_idx\` ON \`country_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_7_idx\` ON \`country_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`country_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`country_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`country_text_texts_order_parent\` ON \`country_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_country_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`country_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_country_text_v_parent_idx\` ON \`_country_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_version_version_parent_idx\` ON \`_country_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_version_version_updated_at_idx\` ON \`_country_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_version_version_created_at_idx\` ON \`_country_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_version_version_deleted_at_idx\` ON \`_country_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_version_version__status_idx\` ON \`_country_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_created_at_idx\` ON \`_country_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_updated_at_idx\` ON \`_country_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_text_v_latest_idx\` ON \`_country_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_7_idx\` ON \`_country_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_country_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_country_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_country_text_v_texts_order_parent\` ON \`_country_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centre_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`centre_text_parent_idx\` ON \`centre_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`centre_text_updated_at_idx\` ON \`centre_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`centre_text_created_at_idx\` ON \`centre_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`centre_text_deleted_at_idx\` ON \`centre_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`centre_text__status_idx\` ON \`centre_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_8_idx\` ON \`centre_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`centre_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centre_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centre_text_texts_order_parent\` ON \`centre_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_centre_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centre_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_centre_text_v_parent_idx\` ON \`_centre_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_version_version_parent_idx\` ON \`_centre_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_version_version_updated_at_idx\` ON \`_centre_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_version_version_created_at_idx\` ON \`_centre_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_version_version_deleted_at_idx\` ON \`_centre_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_version_version__status_idx\` ON \`_centre_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_created_at_idx\` ON \`_centre_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_updated_at_idx\` ON \`_centre_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centre_text_v_latest_idx\` ON \`_centre_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_8_idx\` ON \`_centre_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_centre_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_centre_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_centre_text_v_texts_order_parent\` ON \`_centre_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotline_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`answers\` text,
  	\`risk\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hotline_text_parent_idx\` ON \`hotline_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hotline_text_updated_at_idx\` ON \`hotline_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotline_text_created_at_idx\` ON \`hotline_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotline_text_deleted_at_idx\` ON \`hotline_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hotline_text__status_idx\` ON \`hotline_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_9_idx\` ON \`hotline_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`hotline_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotline_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotline_text_texts_order_parent\` ON \`hotline_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotline_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_answers\` text,
  	\`version_risk\` text,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotline_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_parent_idx\` ON \`_hotline_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_version_version_parent_idx\` ON \`_hotline_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_version_version_updated_at_idx\` ON \`_hotline_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_version_version_created_at_idx\` ON \`_hotline_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_version_version_deleted_at_idx\` ON \`_hotline_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_version_version__status_idx\` ON \`_hotline_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_created_at_idx\` ON \`_hotline_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_updated_at_idx\` ON \`_hotline_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_latest_idx\` ON \`_hotline_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_9_idx\` ON \`_hotline_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_hotline_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotline_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotline_text_v_texts_order_parent\` ON \`_hotline_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreement_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agreement_text_parent_idx\` ON \`agreement_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agreement_text_updated_at_idx\` ON \`agreement_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreement_text_created_at_idx\` ON \`agreement_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agreement_text_deleted_at_idx\` ON \`agreement_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`agreement_text__status_idx\` ON \`agreement_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_10_idx\` ON \`agreement_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`agreement_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreement_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreement_text_texts_order_parent\` ON \`agreement_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreement_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreement_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_parent_idx\` ON \`_agreement_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_version_version_parent_idx\` ON \`_agreement_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_version_version_updated_at_idx\` ON \`_agreement_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_version_version_created_at_idx\` ON \`_agreement_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_version_version_deleted_at_idx\` ON \`_agreement_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_version_version__status_idx\` ON \`_agreement_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_created_at_idx\` ON \`_agreement_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_updated_at_idx\` ON \`_agreement_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_latest_idx\` ON \`_agreement_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_10_idx\` ON \`_agreement_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_agreement_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agreement_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreement_text_v_texts_order_parent\` ON \`_agreement_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`article_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`audio_id\` integer,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`article_text_parent_idx\` ON \`article_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`article_text_audio_idx\` ON \`article_text\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`article_text_updated_at_idx\` ON \`article_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`article_text_created_at_idx\` ON \`article_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_text_deleted_at_idx\` ON \`article_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`article_text__status_idx\` ON \`article_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_11_idx\` ON \`article_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`article_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`article_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`article_text_texts_order_parent\` ON \`article_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_article_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_audio_id\` integer,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`article_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audio_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_article_text_v_parent_idx\` ON \`_article_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version_parent_idx\` ON \`_article_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version_audio_idx\` ON \`_article_text_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version_updated_at_idx\` ON \`_article_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version_created_at_idx\` ON \`_article_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version_deleted_at_idx\` ON \`_article_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_version_version__status_idx\` ON \`_article_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_created_at_idx\` ON \`_article_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_updated_at_idx\` ON \`_article_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_article_text_v_latest_idx\` ON \`_article_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_11_idx\` ON \`_article_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_article_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_article_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_article_text_v_texts_order_parent\` ON \`_article_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`claim_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claim_text_parent_idx\` ON \`claim_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claim_text_updated_at_idx\` ON \`claim_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claim_text_created_at_idx\` ON \`claim_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`claim_text_deleted_at_idx\` ON \`claim_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`claim_text__status_idx\` ON \`claim_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_12_idx\` ON \`claim_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`claim_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claim_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claim_text_texts_order_parent\` ON \`claim_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claim_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claim_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claim_text_v_parent_idx\` ON \`_claim_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_version_version_parent_idx\` ON \`_claim_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_version_version_updated_at_idx\` ON \`_claim_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_version_version_created_at_idx\` ON \`_claim_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_version_version_deleted_at_idx\` ON \`_claim_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_version_version__status_idx\` ON \`_claim_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_created_at_idx\` ON \`_claim_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_updated_at_idx\` ON \`_claim_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claim_text_v_latest_idx\` ON \`_claim_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_12_idx\` ON \`_claim_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_claim_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claim_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claim_text_v_texts_order_parent\` ON \`_claim_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`session_text_quiz_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`right\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`session_text_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`session_text_quiz_answers_order_idx\` ON \`session_text_quiz_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`session_text_quiz_answers_parent_id_idx\` ON \`session_text_quiz_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`session_text_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`explanation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`session_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`session_text_quiz_order_idx\` ON \`session_text_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`session_text_quiz_parent_id_idx\` ON \`session_text_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`session_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`safety\` text,
  	\`body\` text,
  	\`facilitator_notes\` text,
  	\`handout\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`session_text_parent_idx\` ON \`session_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`session_text_updated_at_idx\` ON \`session_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`session_text_created_at_idx\` ON \`session_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`session_text_deleted_at_idx\` ON \`session_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`session_text__status_idx\` ON \`session_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_13_idx\` ON \`session_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`session_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`session_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`session_text_texts_order_parent\` ON \`session_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_session_text_v_version_quiz_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`right\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_session_text_v_version_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_quiz_answers_order_idx\` ON \`_session_text_v_version_quiz_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_quiz_answers_parent_id_idx\` ON \`_session_text_v_version_quiz_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_session_text_v_version_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`explanation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_session_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_quiz_order_idx\` ON \`_session_text_v_version_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_quiz_parent_id_idx\` ON \`_session_text_v_version_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_session_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_safety\` text,
  	\`version_body\` text,
  	\`version_facilitator_notes\` text,
  	\`version_handout\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`session_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_session_text_v_parent_idx\` ON \`_session_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_version_parent_idx\` ON \`_session_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_version_updated_at_idx\` ON \`_session_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_version_created_at_idx\` ON \`_session_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_version_deleted_at_idx\` ON \`_session_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_version_version__status_idx\` ON \`_session_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_created_at_idx\` ON \`_session_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_updated_at_idx\` ON \`_session_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_session_text_v_latest_idx\` ON \`_session_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_13_idx\` ON \`_session_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_session_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_session_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_session_text_v_texts_order_parent\` ON \`_session_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`module_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`module_text_parent_idx\` ON \`module_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`module_text_updated_at_idx\` ON \`module_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`module_text_created_at_idx\` ON \`module_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`module_text_deleted_at_idx\` ON \`module_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`module_text__status_idx\` ON \`module_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_14_idx\` ON \`module_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`module_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`module_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`module_text_texts_order_parent\` ON \`module_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_module_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`module_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_module_text_v_parent_idx\` ON \`_module_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_version_version_parent_idx\` ON \`_module_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_version_version_updated_at_idx\` ON \`_module_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_version_version_created_at_idx\` ON \`_module_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_version_version_deleted_at_idx\` ON \`_module_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_version_version__status_idx\` ON \`_module_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_created_at_idx\` ON \`_module_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_updated_at_idx\` ON \`_module_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_module_text_v_latest_idx\` ON \`_module_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_14_idx\` ON \`_module_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_module_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_module_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_module_text_v_texts_order_parent\` ON \`_module_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`course_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`course_text_parent_idx\` ON \`course_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`course_text_updated_at_idx\` ON \`course_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`course_text_created_at_idx\` ON \`course_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`course_text_deleted_at_idx\` ON \`course_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`course_text__status_idx\` ON \`course_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_15_idx\` ON \`course_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`course_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`course_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`course_text_texts_order_parent\` ON \`course_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_course_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`course_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_course_text_v_parent_idx\` ON \`_course_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_version_version_parent_idx\` ON \`_course_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_version_version_updated_at_idx\` ON \`_course_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_version_version_created_at_idx\` ON \`_course_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_version_version_deleted_at_idx\` ON \`_course_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_version_version__status_idx\` ON \`_course_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_created_at_idx\` ON \`_course_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_updated_at_idx\` ON \`_course_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_course_text_v_latest_idx\` ON \`_course_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_15_idx\` ON \`_course_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_course_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_course_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_course_text_v_texts_order_parent\` ON \`_course_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`event_text_parent_idx\` ON \`event_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`event_text_updated_at_idx\` ON \`event_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_text_created_at_idx\` ON \`event_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`event_text_deleted_at_idx\` ON \`event_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`event_text__status_idx\` ON \`event_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_16_idx\` ON \`event_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`event_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`event_text_texts_order_parent\` ON \`event_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_event_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_text_v_parent_idx\` ON \`_event_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_version_version_parent_idx\` ON \`_event_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_version_version_updated_at_idx\` ON \`_event_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_version_version_created_at_idx\` ON \`_event_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_version_version_deleted_at_idx\` ON \`_event_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_version_version__status_idx\` ON \`_event_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_created_at_idx\` ON \`_event_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_updated_at_idx\` ON \`_event_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_event_text_v_latest_idx\` ON \`_event_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_16_idx\` ON \`_event_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_event_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_event_text_v_texts_order_parent\` ON \`_event_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_text_parent_idx\` ON \`alert_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_text_updated_at_idx\` ON \`alert_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_text_created_at_idx\` ON \`alert_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_text_deleted_at_idx\` ON \`alert_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_text__status_idx\` ON \`alert_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_17_idx\` ON \`alert_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`alert_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_text_texts_order_parent\` ON \`alert_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alert_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_text_v_parent_idx\` ON \`_alert_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_version_version_parent_idx\` ON \`_alert_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_version_version_updated_at_idx\` ON \`_alert_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_version_version_created_at_idx\` ON \`_alert_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_version_version_deleted_at_idx\` ON \`_alert_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_version_version__status_idx\` ON \`_alert_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_created_at_idx\` ON \`_alert_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_updated_at_idx\` ON \`_alert_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_text_v_latest_idx\` ON \`_alert_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_17_idx\` ON \`_alert_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_alert_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alert_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_text_v_texts_order_parent\` ON \`_alert_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`term_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`term_text_parent_idx\` ON \`term_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`term_text_updated_at_idx\` ON \`term_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`term_text_created_at_idx\` ON \`term_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`term_text_deleted_at_idx\` ON \`term_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`term_text__status_idx\` ON \`term_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_18_idx\` ON \`term_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`term_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`term_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`term_text_texts_order_parent\` ON \`term_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_term_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`term_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_term_text_v_parent_idx\` ON \`_term_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_version_version_parent_idx\` ON \`_term_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_version_version_updated_at_idx\` ON \`_term_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_version_version_created_at_idx\` ON \`_term_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_version_version_deleted_at_idx\` ON \`_term_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_version_version__status_idx\` ON \`_term_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_created_at_idx\` ON \`_term_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_updated_at_idx\` ON \`_term_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_term_text_v_latest_idx\` ON \`_term_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_18_idx\` ON \`_term_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_term_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_term_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_term_text_v_texts_order_parent\` ON \`_term_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistic_text_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistic_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistic_text_labels_order_idx\` ON \`statistic_text_labels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistic_text_labels_parent_id_idx\` ON \`statistic_text_labels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistic_text\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`lang\` text,
  	\`method\` text DEFAULT 'human',
  	\`revision\` numeric DEFAULT 1,
  	\`translated_from_lang\` text,
  	\`translated_from_revision\` numeric,
  	\`reviewed_on\` text,
  	\`reviewed_by\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statistic_text_parent_idx\` ON \`statistic_text\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statistic_text_updated_at_idx\` ON \`statistic_text\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistic_text_created_at_idx\` ON \`statistic_text\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statistic_text_deleted_at_idx\` ON \`statistic_text\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`statistic_text__status_idx\` ON \`statistic_text\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`parent_lang_19_idx\` ON \`statistic_text\` (\`parent_id\`,\`lang\`);`)
  await db.run(sql`CREATE TABLE \`statistic_text_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistic_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistic_text_texts_order_parent\` ON \`statistic_text_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistic_text_v_version_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistic_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_labels_order_idx\` ON \`_statistic_text_v_version_labels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_labels_parent_id_idx\` ON \`_statistic_text_v_version_labels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistic_text_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_parent_id\` integer,
  	\`version_lang\` text,
  	\`version_method\` text DEFAULT 'human',
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_translated_from_lang\` text,
  	\`version_translated_from_revision\` numeric,
  	\`version_reviewed_on\` text,
  	\`version_reviewed_by\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistic_text\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_parent_idx\` ON \`_statistic_text_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_version_parent_idx\` ON \`_statistic_text_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_version_updated_at_idx\` ON \`_statistic_text_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_version_created_at_idx\` ON \`_statistic_text_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_version_deleted_at_idx\` ON \`_statistic_text_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_version_version__status_idx\` ON \`_statistic_text_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_created_at_idx\` ON \`_statistic_text_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_updated_at_idx\` ON \`_statistic_text_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_latest_idx\` ON \`_statistic_text_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_parent_version_lang_19_idx\` ON \`_statistic_text_v\` (\`version_parent_id\`,\`version_lang\`);`)
  await db.run(sql`CREATE TABLE \`_statistic_text_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statistic_text_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistic_text_v_texts_order_parent\` ON \`_statistic_text_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_langs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_langs_order_idx\` ON \`users_langs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_langs_parent_idx\` ON \`users_langs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`message\` text,
  	\`release\` text,
  	\`seconds\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`claims_id\` integer,
  	\`events_id\` integer,
  	\`alerts_id\` integer,
  	\`laws_id\` integer,
  	\`law_facts_id\` integer,
  	\`instruments_id\` integer,
  	\`ratifications_id\` integer,
  	\`countries_id\` integer,
  	\`hotlines_id\` integer,
  	\`centres_id\` integer,
  	\`organisations_id\` integer,
  	\`agreements_id\` integer,
  	\`courses_id\` integer,
  	\`modules_id\` integer,
  	\`sessions_id\` integer,
  	\`terms_id\` integer,
  	\`resources_id\` integer,
  	\`statistics_id\` integer,
  	\`media_id\` integer,
  	\`resource_text_id\` integer,
  	\`media_text_id\` integer,
  	\`organisation_text_id\` integer,
  	\`instrument_text_id\` integer,
  	\`law_fact_text_id\` integer,
  	\`ratification_text_id\` integer,
  	\`law_text_id\` integer,
  	\`country_text_id\` integer,
  	\`centre_text_id\` integer,
  	\`hotline_text_id\` integer,
  	\`agreement_text_id\` integer,
  	\`article_text_id\` integer,
  	\`claim_text_id\` integer,
  	\`session_text_id\` integer,
  	\`module_text_id\` integer,
  	\`course_text_id\` integer,
  	\`event_text_id\` integer,
  	\`alert_text_id\` integer,
  	\`term_text_id\` integer,
  	\`statistic_text_id\` integer,
  	\`users_id\` integer,
  	\`publications_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`laws_id\`) REFERENCES \`laws\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_facts_id\`) REFERENCES \`law_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instruments_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ratifications_id\`) REFERENCES \`ratifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`modules_id\`) REFERENCES \`modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resource_text_id\`) REFERENCES \`resource_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_text_id\`) REFERENCES \`media_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisation_text_id\`) REFERENCES \`organisation_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instrument_text_id\`) REFERENCES \`instrument_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_fact_text_id\`) REFERENCES \`law_fact_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ratification_text_id\`) REFERENCES \`ratification_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`law_text_id\`) REFERENCES \`law_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`country_text_id\`) REFERENCES \`country_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centre_text_id\`) REFERENCES \`centre_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotline_text_id\`) REFERENCES \`hotline_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreement_text_id\`) REFERENCES \`agreement_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`article_text_id\`) REFERENCES \`article_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_text_id\`) REFERENCES \`claim_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`session_text_id\`) REFERENCES \`session_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`module_text_id\`) REFERENCES \`module_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`course_text_id\`) REFERENCES \`course_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_text_id\`) REFERENCES \`event_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_text_id\`) REFERENCES \`alert_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`term_text_id\`) REFERENCES \`term_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistic_text_id\`) REFERENCES \`statistic_text\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_laws_id_idx\` ON \`payload_locked_documents_rels\` (\`laws_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_law_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`law_facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_instruments_id_idx\` ON \`payload_locked_documents_rels\` (\`instruments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratifications_id_idx\` ON \`payload_locked_documents_rels\` (\`ratifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotlines_id_idx\` ON \`payload_locked_documents_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_modules_id_idx\` ON \`payload_locked_documents_rels\` (\`modules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resource_text_id_idx\` ON \`payload_locked_documents_rels\` (\`resource_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_text_id_idx\` ON \`payload_locked_documents_rels\` (\`media_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisation_text_id_idx\` ON \`payload_locked_documents_rels\` (\`organisation_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_instrument_text_id_idx\` ON \`payload_locked_documents_rels\` (\`instrument_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_law_fact_text_id_idx\` ON \`payload_locked_documents_rels\` (\`law_fact_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratification_text_id_idx\` ON \`payload_locked_documents_rels\` (\`ratification_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_law_text_id_idx\` ON \`payload_locked_documents_rels\` (\`law_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_country_text_id_idx\` ON \`payload_locked_documents_rels\` (\`country_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centre_text_id_idx\` ON \`payload_locked_documents_rels\` (\`centre_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotline_text_id_idx\` ON \`payload_locked_documents_rels\` (\`hotline_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreement_text_id_idx\` ON \`payload_locked_documents_rels\` (\`agreement_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_article_text_id_idx\` ON \`payload_locked_documents_rels\` (\`article_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_text_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_session_text_id_idx\` ON \`payload_locked_documents_rels\` (\`session_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_module_text_id_idx\` ON \`payload_locked_documents_rels\` (\`module_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_course_text_id_idx\` ON \`payload_locked_documents_rels\` (\`course_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_text_id_idx\` ON \`payload_locked_documents_rels\` (\`event_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alert_text_id_idx\` ON \`payload_locked_documents_rels\` (\`alert_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_term_text_id_idx\` ON \`payload_locked_documents_rels\` (\`term_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistic_text_id_idx\` ON \`payload_locked_documents_rels\` (\`statistic_text_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`operator_id\` integer,
  	\`operator_name\` text,
  	\`contact_email\` text,
  	\`security_email\` text,
  	\`exit_url\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`operator_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_operator_idx\` ON \`settings\` (\`operator_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_topics\`;`)
  await db.run(sql`DROP TABLE \`articles_audiences\`;`)
  await db.run(sql`DROP TABLE \`articles_work\`;`)
  await db.run(sql`DROP TABLE \`articles_countries\`;`)
  await db.run(sql`DROP TABLE \`articles_sources\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_work\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`claims_topics\`;`)
  await db.run(sql`DROP TABLE \`claims_countries\`;`)
  await db.run(sql`DROP TABLE \`claims_sources\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`events_countries\`;`)
  await db.run(sql`DROP TABLE \`events_sources\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`alerts_countries\`;`)
  await db.run(sql`DROP TABLE \`alerts_sources\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v\`;`)
  await db.run(sql`DROP TABLE \`laws_sources\`;`)
  await db.run(sql`DROP TABLE \`laws\`;`)
  await db.run(sql`DROP TABLE \`laws_rels\`;`)
  await db.run(sql`DROP TABLE \`_laws_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_laws_v\`;`)
  await db.run(sql`DROP TABLE \`_laws_v_rels\`;`)
  await db.run(sql`DROP TABLE \`law_facts_work\`;`)
  await db.run(sql`DROP TABLE \`law_facts_citations\`;`)
  await db.run(sql`DROP TABLE \`law_facts_sources\`;`)
  await db.run(sql`DROP TABLE \`law_facts\`;`)
  await db.run(sql`DROP TABLE \`_law_facts_v_version_work\`;`)
  await db.run(sql`DROP TABLE \`_law_facts_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_law_facts_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_law_facts_v\`;`)
  await db.run(sql`DROP TABLE \`instruments_sources\`;`)
  await db.run(sql`DROP TABLE \`instruments\`;`)
  await db.run(sql`DROP TABLE \`_instruments_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_instruments_v\`;`)
  await db.run(sql`DROP TABLE \`ratifications_sources\`;`)
  await db.run(sql`DROP TABLE \`ratifications\`;`)
  await db.run(sql`DROP TABLE \`_ratifications_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_ratifications_v\`;`)
  await db.run(sql`DROP TABLE \`countries_sources\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`countries_rels\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hotlines_from\`;`)
  await db.run(sql`DROP TABLE \`hotlines_audiences\`;`)
  await db.run(sql`DROP TABLE \`hotlines_phones_from\`;`)
  await db.run(sql`DROP TABLE \`hotlines_phones\`;`)
  await db.run(sql`DROP TABLE \`hotlines_opening_days\`;`)
  await db.run(sql`DROP TABLE \`hotlines_opening\`;`)
  await db.run(sql`DROP TABLE \`hotlines_sources\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`DROP TABLE \`hotlines_texts\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_from\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_phones_from\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_opening_days\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_opening\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_texts\`;`)
  await db.run(sql`DROP TABLE \`centres_services\`;`)
  await db.run(sql`DROP TABLE \`centres_audiences\`;`)
  await db.run(sql`DROP TABLE \`centres_nationalities\`;`)
  await db.run(sql`DROP TABLE \`centres_phones_from\`;`)
  await db.run(sql`DROP TABLE \`centres_phones\`;`)
  await db.run(sql`DROP TABLE \`centres_opening_days\`;`)
  await db.run(sql`DROP TABLE \`centres_opening\`;`)
  await db.run(sql`DROP TABLE \`centres_sources\`;`)
  await db.run(sql`DROP TABLE \`centres\`;`)
  await db.run(sql`DROP TABLE \`centres_texts\`;`)
  await db.run(sql`DROP TABLE \`centres_rels\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_nationalities\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_phones_from\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_opening_days\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_opening\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_centres_v\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_centres_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_phones_from\`;`)
  await db.run(sql`DROP TABLE \`organisations_phones\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_phones_from\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`agreements_sources\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`agreements_rels\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`courses_audiences\`;`)
  await db.run(sql`DROP TABLE \`courses_topics\`;`)
  await db.run(sql`DROP TABLE \`courses_sources\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`modules\`;`)
  await db.run(sql`DROP TABLE \`modules_rels\`;`)
  await db.run(sql`DROP TABLE \`_modules_v\`;`)
  await db.run(sql`DROP TABLE \`_modules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sessions_sources\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`terms_topics\`;`)
  await db.run(sql`DROP TABLE \`terms_countries\`;`)
  await db.run(sql`DROP TABLE \`terms_forms\`;`)
  await db.run(sql`DROP TABLE \`terms_sources\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_forms\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`resources_countries\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources_texts\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_texts\`;`)
  await db.run(sql`DROP TABLE \`statistics_countries\`;`)
  await db.run(sql`DROP TABLE \`statistics_rows\`;`)
  await db.run(sql`DROP TABLE \`statistics_sources\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`statistics_texts\`;`)
  await db.run(sql`DROP TABLE \`statistics_numbers\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_rows\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`resource_text\`;`)
  await db.run(sql`DROP TABLE \`resource_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_resource_text_v\`;`)
  await db.run(sql`DROP TABLE \`_resource_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media_text\`;`)
  await db.run(sql`DROP TABLE \`media_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_media_text_v\`;`)
  await db.run(sql`DROP TABLE \`_media_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`organisation_text\`;`)
  await db.run(sql`DROP TABLE \`organisation_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisation_text_v\`;`)
  await db.run(sql`DROP TABLE \`_organisation_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`instrument_text\`;`)
  await db.run(sql`DROP TABLE \`instrument_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_instrument_text_v\`;`)
  await db.run(sql`DROP TABLE \`_instrument_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`law_fact_text\`;`)
  await db.run(sql`DROP TABLE \`law_fact_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_law_fact_text_v\`;`)
  await db.run(sql`DROP TABLE \`_law_fact_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`ratification_text\`;`)
  await db.run(sql`DROP TABLE \`ratification_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_ratification_text_v\`;`)
  await db.run(sql`DROP TABLE \`_ratification_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`law_text\`;`)
  await db.run(sql`DROP TABLE \`law_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_law_text_v\`;`)
  await db.run(sql`DROP TABLE \`_law_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`country_text\`;`)
  await db.run(sql`DROP TABLE \`country_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_country_text_v\`;`)
  await db.run(sql`DROP TABLE \`_country_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`centre_text\`;`)
  await db.run(sql`DROP TABLE \`centre_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_centre_text_v\`;`)
  await db.run(sql`DROP TABLE \`_centre_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`hotline_text\`;`)
  await db.run(sql`DROP TABLE \`hotline_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_hotline_text_v\`;`)
  await db.run(sql`DROP TABLE \`_hotline_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`agreement_text\`;`)
  await db.run(sql`DROP TABLE \`agreement_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_agreement_text_v\`;`)
  await db.run(sql`DROP TABLE \`_agreement_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`article_text\`;`)
  await db.run(sql`DROP TABLE \`article_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_article_text_v\`;`)
  await db.run(sql`DROP TABLE \`_article_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`claim_text\`;`)
  await db.run(sql`DROP TABLE \`claim_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_claim_text_v\`;`)
  await db.run(sql`DROP TABLE \`_claim_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`session_text_quiz_answers\`;`)
  await db.run(sql`DROP TABLE \`session_text_quiz\`;`)
  await db.run(sql`DROP TABLE \`session_text\`;`)
  await db.run(sql`DROP TABLE \`session_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_session_text_v_version_quiz_answers\`;`)
  await db.run(sql`DROP TABLE \`_session_text_v_version_quiz\`;`)
  await db.run(sql`DROP TABLE \`_session_text_v\`;`)
  await db.run(sql`DROP TABLE \`_session_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`module_text\`;`)
  await db.run(sql`DROP TABLE \`module_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_module_text_v\`;`)
  await db.run(sql`DROP TABLE \`_module_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`course_text\`;`)
  await db.run(sql`DROP TABLE \`course_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_course_text_v\`;`)
  await db.run(sql`DROP TABLE \`_course_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`event_text\`;`)
  await db.run(sql`DROP TABLE \`event_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_event_text_v\`;`)
  await db.run(sql`DROP TABLE \`_event_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`alert_text\`;`)
  await db.run(sql`DROP TABLE \`alert_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_alert_text_v\`;`)
  await db.run(sql`DROP TABLE \`_alert_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`term_text\`;`)
  await db.run(sql`DROP TABLE \`term_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_term_text_v\`;`)
  await db.run(sql`DROP TABLE \`_term_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`statistic_text_labels\`;`)
  await db.run(sql`DROP TABLE \`statistic_text\`;`)
  await db.run(sql`DROP TABLE \`statistic_text_texts\`;`)
  await db.run(sql`DROP TABLE \`_statistic_text_v_version_labels\`;`)
  await db.run(sql`DROP TABLE \`_statistic_text_v\`;`)
  await db.run(sql`DROP TABLE \`_statistic_text_v_texts\`;`)
  await db.run(sql`DROP TABLE \`users_langs\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
}
