import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file so that a kill leaves the old one or the new one whole; leaves it alone when it has these bytes already. */
export async function writeWhole(file: string, bytes: string | Uint8Array): Promise<void> {
  const wanted = Buffer.from(bytes);
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(wanted)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `${temporaryMark}${path.basename(file)}`);
  try {
    await writeFile(temporary, wanted);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** How the name of a half-written file begins; readers pass over names with a dot, the next write clears them away. */
export const temporaryMark = '.writing-';
