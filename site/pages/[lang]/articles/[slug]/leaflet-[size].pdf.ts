import type { APIRoute } from 'astro';
import { guidesWithWords, leaflet, leafletSizes } from '../../../../downloads/leaflet.ts';
import { readerOf } from '../../../../i18n/reader.ts';
import { documentOf } from '../../../../loaders/documents.ts';

export function getStaticPaths() {
  return guidesWithWords().flatMap(({ lang, slug }) => leafletSizes.map((size) => ({ params: { lang, slug, size } })));
}

/** A guide on one page, to print and to hand out. */
export const GET: APIRoute = async ({ params }) => {
  const size = leafletSizes.find((known) => known === params.size);
  if (!size) return new Response(null, { status: 404 });
  const bytes = await leaflet(documentOf('articles', params.slug).slug, readerOf(params.lang).lang, size);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};
