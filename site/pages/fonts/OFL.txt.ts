import type { APIRoute } from 'astro';
import { fontLicence } from '../../fonts/licence.ts';

/** The licence that must stand beside the fonts. */
export const GET: APIRoute = () => new Response(fontLicence(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
