import type { APIRoute } from 'astro';
import { hsdsFileNames, hsdsFiles, hsdsIndex } from '../../../../data/hsds/package.ts';
import { readerOf } from '../../../../i18n/reader.ts';
import { forEach } from '../../../../loaders/paths.ts';

export const getStaticPaths = () => forEach('file', ['index', ...hsdsFileNames]);

/** A file of the HSDS package of a language. */
export const GET: APIRoute = ({ params }) => {
  const reader = readerOf(params.lang);
  const name = hsdsFileNames.find((known) => known === params.file);
  return Response.json(name ? hsdsFiles[name](reader) : hsdsIndex(reader));
};
