import type { APIRoute } from 'astro';
import { countryMaps, regionMaps } from '../../loaders/centre-maps.ts';
import { pictureOf } from '../../maps/picture.ts';
import { sheetOf } from '../../maps/sheet.ts';

const maps = () => [...regionMaps(), ...countryMaps()];

export const getStaticPaths = () => maps().map(({ name }) => ({ params: { name } }));

/** The land of a map of centres. */
export const GET: APIRoute = ({ params }) => {
  const map = maps().find(({ name }) => name === params.name);
  if (!map) throw new Error(`there is no map "${params.name}"`);
  return new Response(pictureOf(sheetOf(map.frame, map.countries)), { headers: { 'Content-Type': 'image/svg+xml' } });
};
