import { type Zippable, zipSync } from 'fflate';

/** A file of a package: text or bytes; `stored` ones are not compressed, as they are already or must be found as they are. */
export type Packed = string | Uint8Array | { stored: string | Uint8Array };

/** A ZIP of these files in their order, each with the same moment: the same bytes for the same files. */
export function zipOf(files: Iterable<readonly [name: string, content: Packed]>, moment: Date): Buffer {
  // A ZIP has no time zone, and fflate writes that of the machine.
  const mtime = new Date(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  const entries: Zippable = {};
  for (const [name, content] of files) {
    const isStored = typeof content === 'object' && 'stored' in content;
    entries[name] = [bytesOf(isStored ? content.stored : content), { level: isStored ? 0 : 9, mtime, os: 0, attrs: 0 }];
  }
  return Buffer.from(zipSync(entries));
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);
