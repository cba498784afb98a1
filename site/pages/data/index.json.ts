import type { APIRoute } from 'astro';
import { datasetIndex } from '../../data/datasets.ts';

/** What open data there is. */
export const GET: APIRoute = () => Response.json(datasetIndex());
