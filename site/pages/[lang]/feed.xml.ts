import type { APIRoute } from 'astro';
import { feedOf } from '../../data/feed.ts';
import { readerOf } from '../../i18n/reader.ts';
import { inEveryLanguage } from '../../loaders/paths.ts';
import { snapshot } from '../../loaders/snapshot.ts';

export const getStaticPaths = inEveryLanguage;

/** The news feed of a language. */
export const GET: APIRoute = async ({ params }) => {
  const { lang, t } = readerOf(params.lang);
  return new Response(await feedOf({ lang, title: snapshot().settings.name, description: t('site:description') }));
};
