import type { APIRoute } from 'astro';
import { nounNames } from '#content/schema/nouns.ts';
import { datasetOf } from '../../data/datasets.ts';

export const getStaticPaths = () => nounNames.map((noun) => ({ params: { noun } }));

/** What is true in every language of all that is published of one noun, as data. */
export const GET: APIRoute = ({ params }) => {
  const noun = nounNames.find((name) => name === params.noun);
  if (!noun) throw new Error(`"${params.noun}" is no noun of the service`);
  return Response.json(datasetOf(noun));
};
