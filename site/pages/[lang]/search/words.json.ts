import type { APIRoute } from 'astro';
import { readerOf } from '../../../i18n/reader.ts';
import { fieldWords } from '../../../i18n/search-words.ts';
import { inEveryLanguage } from '../../../loaders/paths.ts';

export const getStaticPaths = inEveryLanguage;

/** The words of the field in the masthead: loaded with the search, so that pages do not carry them. */
export const GET: APIRoute = ({ params }) => Response.json(fieldWords(readerOf(params.lang)));
