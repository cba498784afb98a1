import type { APIRoute } from 'astro';
import { centresGeojson } from '../../data/centres.ts';

/** The centres for a map. */
export const GET: APIRoute = () => Response.json(centresGeojson());
