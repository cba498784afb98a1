import react from '@astrojs/react';
import { smallReact } from '../integrations/small-react.ts';
import site from '../astro.config.ts';
import { pressAdapter } from './adapter.ts';

/** The site as a server bundle: the same templates, rendered when asked. Sitemap and search index are made from finished pages, elsewhere. */
export default {
  ...site,
  output: 'server',
  adapter: pressAdapter(),
  integrations: [react({ include: ['**/islands/**'] }), smallReact()],
};
