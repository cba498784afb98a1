import type { APIRoute } from 'astro';
import { allWebFonts } from '../../fonts/web-font.ts';

/** Every web font, in every weight. */
export async function getStaticPaths() {
  return (await allWebFonts()).map(({ name }) => ({ params: { name } }));
}

/** The bytes of a font. */
export const GET: APIRoute = async ({ params }) => {
  const font = (await allWebFonts()).find(({ name }) => name === params['name']);
  return font ? new Response(new Uint8Array(font.bytes), { headers: { 'content-type': 'font/woff2' } }) : new Response(null, { status: 404 });
};
