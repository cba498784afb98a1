import type { APIRoute } from 'astro';
import { nounNames } from '#content/schema/nouns.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { textsOf } from '../../../data/datasets.ts';

export const getStaticPaths = () => nounNames.flatMap((noun) => langs.map((lang) => ({ params: { noun, lang } })));

/** All texts of one noun in one language, as data. */
export const GET: APIRoute = ({ params }) => {
  const [noun, lang] = [nounNames.find((name) => name === params.noun), langs.find((name) => name === params.lang)];
  if (!noun || !lang) throw new Error(`"${params.noun}/${params.lang}" is no noun and language of the service`);
  return Response.json(textsOf(noun, lang));
};
