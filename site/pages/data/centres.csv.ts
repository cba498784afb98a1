import type { APIRoute } from 'astro';
import { centresCsv } from '../../data/centres.ts';

/** The centres for a spreadsheet. */
export const GET: APIRoute = () => new Response(centresCsv());
