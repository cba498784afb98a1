import type { APIRoute } from 'astro';
import { serviceCard } from '../../downloads/card.ts';
import { readerOf } from '../../i18n/reader.ts';
import { inEveryLanguage } from '../../loaders/paths.ts';

export const getStaticPaths = () => inEveryLanguage();

/** What a link to any page without a card of its own looks like in a chat. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await serviceCard(readerOf(params.lang).lang)), { headers: { 'content-type': 'image/png' } });
