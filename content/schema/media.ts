import { z } from 'zod';
import { lang, line, paragraph, slug, textFields } from './fields.ts';

/** A file: picture, recording or document. `sha256` is of the bytes that are served; `width` and `height` in pixels, `filesize` in bytes. */
export const media = z.strictObject({
  slug,
  filename: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9._-]*\.(jpg|jpeg|png|webp|avif|gif|mp3|m4a|ogg|pdf)$/,
      'use a plain name that ends in jpg, png, webp, avif, gif, mp3, m4a, ogg or pdf',
    ),
  mimeType: z.string().regex(/^(image\/(jpeg|png|webp|avif|gif)|audio\/(mpeg|mp4|x-m4a|ogg)|application\/pdf)$/),
  filesize: z.int().min(1),
  width: z.int().optional(),
  height: z.int().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  credit: line(200).optional(),
  licence: line(120).optional(),
  sourceLang: lang.default('en'),
});

/** `alt` is what a reader hears who does not see the picture. */
export const mediaText = z.strictObject({ slug, ...textFields, alt: line(300), caption: line(400).optional(), transcript: paragraph(20_000).optional() });

export type Media = z.infer<typeof media>;
export type MediaText = z.infer<typeof mediaText>;
