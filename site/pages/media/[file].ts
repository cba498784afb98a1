import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { mediaFile, mediaFiles, mediaName } from '../../loaders/media.ts';

/** Every picture, recording and document of the snapshot. */
export function getStaticPaths() {
  return mediaFiles().map((media) => ({ params: { file: mediaName(media) } }));
}

/** The bytes as the snapshot holds them. */
export const GET: APIRoute = ({ params }) => {
  const media = mediaFiles().find((candidate) => mediaName(candidate) === params.file);
  if (!media) return new Response(null, { status: 404 });
  const bytes = readFileSync(mediaFile(media));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': media.mimeType } });
};
