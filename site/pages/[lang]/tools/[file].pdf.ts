import type { APIRoute } from 'astro';
import { langs } from '#content/vocabulary/languages.ts';
import { toolPdf } from '../../../downloads/tools.ts';
import { readerOf } from '../../../i18n/reader.ts';
import { allFiles } from '../../../loaders/tools.ts';

export const getStaticPaths = () => langs.flatMap((lang) => allFiles(lang).map((file) => ({ params: { lang, file: file.name } })));

/** A paper tool as a tagged PDF. */
export const GET: APIRoute = async ({ params }) => {
  const reader = readerOf(params.lang);
  const file = allFiles(reader.lang).find(({ name }) => name === params.file);
  if (!file) throw new Error(`there is no sheet "${params.file}"`);
  return new Response(new Uint8Array(await toolPdf(reader, file)), { headers: { 'Content-Type': 'application/pdf' } });
};
