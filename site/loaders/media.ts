import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Media } from '#content/schema/media.ts';
import { documentsOf } from './documents.ts';
import { snapshot } from './snapshot.ts';

/** The path of a file: its name carries part of its hash, so that it may be kept for ever. */
export function mediaPath(media: Media): string {
  return `/media/${mediaName(media)}`;
}

/** The file name with part of the hash: "contract-3f2a9c1d.webp". */
export function mediaName(media: Media): string {
  const dot = media.filename.lastIndexOf('.');
  return `${media.filename.slice(0, dot)}-${media.sha256.slice(0, 8)}${media.filename.slice(dot)}`;
}

/** All files of the snapshot. */
export function mediaFiles(): Media[] {
  return documentsOf('media');
}

/** Where the bytes of a file are. Throws where they are missing. */
export function mediaFile({ filename }: Pick<Media, 'filename'>): string {
  const found = snapshot()
    .dirs.map((dir) => path.join(dir, 'media', filename))
    .find((file) => existsSync(file));
  if (!found) throw new Error(`The bytes of ${filename} are missing: make the snapshot again`);
  return found;
}
