import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

// The bundler of the admin knows no import.meta.dirname.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

const schema = z.object({
  CMS_PORT: port(3000),
  SITE_PORT: port(4321),
  CMS_URL: z.url().optional(),
  SITE_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  ADMIN_EMAIL: z.email().default('admin@waypost.invalid'),
  ADMIN_PASSWORD: z.string().min(12, 'must have 12 characters at least').optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** What the CMS takes from the environment, read once; an error names the variable and the mend. */
export const environment = read();

function read() {
  // An empty variable is an unset one: `ADMIN_PASSWORD=` must not mean an empty password.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  const dataDir = path.resolve(root, values.DATA_DIR);
  return {
    root,
    dataDir,
    cmsPort: values.CMS_PORT,
    sitePort: values.SITE_PORT,
    cmsUrl: withoutSlash(values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`),
    siteUrl: withoutSlash(values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`),
    databaseUrl: values.DATABASE_URL,
    secret: values.PAYLOAD_SECRET ?? ownSecret(dataDir),
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    s3: values.S3_BUCKET
      ? {
          bucket: values.S3_BUCKET,
          region: values.S3_REGION,
          endpoint: values.S3_ENDPOINT,
          accessKeyId: values.S3_ACCESS_KEY_ID,
          secretAccessKey: values.S3_SECRET_ACCESS_KEY,
        }
      : undefined,
  };
}

/** A secret made at the first start and kept readable for the owner alone, so that no default secret exists. */
function ownSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // "wx": of two processes that start together one makes the secret, the other reads it.
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
