import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Read } from '../loaders/read-snapshot.ts';
import { mediaFile } from '../loaders/media.ts';
import { sha256 } from '../sha256.ts';
import { linkFile } from '../store/link-file.ts';

/** Writes a snapshot that was read in parts as a whole one; throws where a record would be another line than it was. */
export function writeWhole({ manifest, snapshot, tables }: Read, folder: string): void {
  mkdirSync(join(folder, 'media'), { recursive: true });
  for (const [name, table] of tables) {
    const lines = [...table].map(([key, { sum, record }]) => {
      const line = JSON.stringify(record);
      if (sha256(line) !== sum) throw new Error(`${name} ${key} can't be written as it was read.`);
      return `${line}\n`;
    });
    writeFileSync(join(folder, `${name}.ndjson`), `${lines.join('')}${JSON.stringify({ end: name, ...manifest.files[`${name}.ndjson`] })}\n`);
  }
  for (const filename of Object.keys(manifest.media)) linkFile(mediaFile({ filename }), join(folder, 'media', filename));
  snapshot.dirs = [folder];
  writeFileSync(join(folder, 'snapshot.json'), `${JSON.stringify(manifest)}\n`);
}
