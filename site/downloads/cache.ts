import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * What `make` makes of these parts, kept in a file named after their hash: an unchanged document costs one read.
 * The parts must hold everything that decides the bytes: template, data, versions of fonts and compiler.
 */
export async function cached(parts: readonly string[], make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const file = path.join(folder(), hashOf(parts));
  const known = read(file) ?? making.get(file);
  if (known) return known;
  const made = write(file, make).finally(() => making.delete(file));
  making.set(file, made);
  return made;
}

/** What is being made: the page that says how large a file is and the file itself ask for it at the same moment. */
const making = new Map<string, Promise<Buffer>>();

async function write(file: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const made = await make();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, made);
  renameSync(draft, file);
  return made;
}

/** Beside Astro's own cache, which hosts keep between builds. */
const home = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), '../.astro/downloads');
const day = 24 * 60 * 60 * 1000;
let ready = false;

function folder(): string {
  if (ready) return home;
  mkdirSync(home, { recursive: true });
  prune();
  ready = true;
  return home;
}

/** The length stands before each part, so that two parts cannot pass for one. */
function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

function read(file: string): Buffer | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  // The time of a file says when it was last of use, to the day.
  if (Date.now() - found.mtimeMs > day) utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Removes what nobody asked for in thirty days, and what killed builds left. */
function prune(): void {
  for (const name of readdirSync(home)) {
    const file = path.join(home, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > 30 * day) rmSync(file, { force: true });
  }
}
