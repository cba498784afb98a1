import path from 'node:path';
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import sharp from 'sharp';
import { sha256 } from '../exchange/sha256.ts';

/** Takes camera data and places (EXIF, XMP, IPTC) out of pictures before they are kept; a clean picture keeps its bytes. */
export const stripMetadata: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file;
  if (!file || !['create', 'update'].includes(operation)) return args;
  file.name = plainName(file.name);
  if (!/^image\/(jpeg|png|webp|avif|gif)$/.test(file.mimetype)) return args;
  const picture = sharp(file.data, { animated: true });
  const { exif, xmp, iptc } = await picture.metadata();
  if (!exif && !xmp && !iptc) return args;
  // `rotate` first: the orientation goes away with the metadata.
  file.data = await picture.rotate().toBuffer();
  file.size = file.data.length;
  return args;
};

/** The sha256 of the bytes that will be served, and a slug from the file's name where none was given. */
export const fingerprint: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!data || !req.file) return data;
  const slug =
    data['slug'] ??
    path
      .parse(req.file.name)
      .name.replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
  return { ...data, sha256: sha256(req.file.data), slug };
};

function plainName(name: string): string {
  const { name: stem, ext } = path.parse(name.toLowerCase());
  return `${stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'file'}${ext}`;
}
