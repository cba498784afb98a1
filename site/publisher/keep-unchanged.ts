import { existsSync, linkSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { atATime } from './at-a-time.ts';

const texts = /\.(html|css|js|mjs|json|geojson|svg|xml|txt|csv|ics|vcf|webmanifest)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Replaces every file that is the same in the previous release by a link to it, which keeps its time and so its ETag:
 * a reader who comes back loads only what changed. The other texts get `.br` and `.gz` beside them.
 */
export async function keepUnchanged(folder: string, previous: string | undefined): Promise<void> {
  const files = filesIn(folder);
  await compressAll(files.filter((file) => !(previous && linkTo(join(previous, file.slice(folder.length)), file))));
}

/** Gives every text of a folder that has no `.br` and `.gz` beside it those. */
export async function compressRest(folder: string): Promise<void> {
  const files = new Set(filesIn(folder));
  await compressAll([...files].filter((file) => !files.has(`${file}.br`)));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function compressAll(files: readonly string[]): Promise<void> {
  await atATime(
    4,
    files.filter((file) => texts.test(file)),
    compress,
  );
}

function linkTo(old: string, file: string): boolean {
  if (!existsSync(old) || statSync(old).size !== statSync(file).size || !readFileSync(old).equals(readFileSync(file))) return false;
  linkSync(old, `${file}.link`);
  renameSync(`${file}.link`, file);
  for (const ending of ['.br', '.gz']) if (existsSync(old + ending)) linkSync(old + ending, file + ending);
  return true;
}

/** Level 5 of brotli takes a millisecond for a page; level 9 takes ten for one per cent less. */
async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  // Below that it is one packet either way.
  if (bytes.length < 1400) return;
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    zip(bytes, { level: 4 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
