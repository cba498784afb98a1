import type { APIRoute } from 'astro';
import { absolute } from '../i18n/addresses.ts';

/** Everything may be read; pages that are not translated say "noindex" themselves. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
