import type { APIRoute } from 'astro';
import { guideCard } from '../../../../downloads/card.ts';
import { guidesWithWords } from '../../../../downloads/leaflet.ts';
import { readerOf } from '../../../../i18n/reader.ts';
import { documentOf } from '../../../../loaders/documents.ts';

export function getStaticPaths() {
  return guidesWithWords().map((params) => ({ params }));
}

/** What a link to a guide looks like in a chat. */
export const GET: APIRoute = async ({ params }) => {
  const bytes = await guideCard(documentOf('articles', params.slug).slug, readerOf(params.lang).lang);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
