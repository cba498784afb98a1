import { defineMiddleware } from 'astro:middleware';
import { langs } from '#content/vocabulary/languages.ts';
import { keepGroups } from './i18n/letter-groups.ts';

/** Pages in Burmese and Khmer get their letter groups kept together; all other answers go out as they are. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const lang = langs.find((known) => known === params['lang']);
  if ((lang !== 'my' && lang !== 'km') || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepGroups(await response.text(), lang), response);
});
