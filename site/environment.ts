import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  CMS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  DATA_DIR: z.string().default('.data'),
  SNAPSHOT_DIR: z.string().optional(),
  COURSE_FILES: z
    .string()
    .regex(/^(none|[a-z0-9-]+\/[a-z]+(,[a-z0-9-]+\/[a-z]+)*)$/, 'write "none", or courses with languages: "before-you-go/en,before-you-go/km"')
    .optional(),
  DEPLOY_FOLDER: z.string().optional(),
  DEPLOY_BUCKET: z.string().optional(),
  DEPLOY_PREFIX: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/, 'name folders without a slash at the beginning and at the end')
    .optional(),
  DEPLOY_REGION: z.string().optional(),
  DEPLOY_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  DEPLOY_ACCESS_KEY_ID: z.string().optional(),
  DEPLOY_SECRET_ACCESS_KEY: z.string().optional(),
  DEPLOY_HOOK: z.url({ protocol: /^https?$/ }).optional(),
});

/** What the site takes from the environment, read once; an empty variable is an unset one. */
export const environment = read();

function read() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const { SITE_URL, SITE_PORT, CMS_URL, CMS_PORT, DATA_DIR, SNAPSHOT_DIR } = parsed.data;
  return {
    siteUrl: (SITE_URL ?? `http://localhost:${SITE_PORT}`).replace(/\/+$/, ''),
    /** Where the CMS stands; without it no page asks for feedback. */
    cmsUrl: CMS_URL?.replace(/\/+$/, ''),
    /** The same on this machine, where both run side by side: the shorter way. */
    localCmsUrl: CMS_URL && CMS_PORT ? `http://127.0.0.1:${CMS_PORT}` : undefined,
    port: SITE_PORT,
    dataDir: path.resolve(DATA_DIR),
    snapshotDir: path.resolve(SNAPSHOT_DIR ?? path.join(DATA_DIR, 'snapshot')),
    /** Of which courses files are made, in which languages: "before-you-go/km"; of all where it is missing. */
    courseFiles: parsed.data.COURSE_FILES?.split(','),
    /** Where else every release goes: a folder, a bucket, a host that builds by itself. */
    deploy: {
      folder: parsed.data.DEPLOY_FOLDER && path.resolve(parsed.data.DEPLOY_FOLDER),
      hook: parsed.data.DEPLOY_HOOK,
      bucket: parsed.data.DEPLOY_BUCKET
        ? {
            name: parsed.data.DEPLOY_BUCKET,
            prefix: parsed.data.DEPLOY_PREFIX,
            region: parsed.data.DEPLOY_REGION,
            endpoint: parsed.data.DEPLOY_ENDPOINT,
            accessKeyId: parsed.data.DEPLOY_ACCESS_KEY_ID,
            secretAccessKey: parsed.data.DEPLOY_SECRET_ACCESS_KEY,
          }
        : undefined,
    },
  };
}
