import type { APIRoute } from 'astro';
import { securityTxt } from '../../data/security-txt.ts';
import { absolute } from '../../i18n/addresses.ts';
import { snapshot } from '../../loaders/snapshot.ts';

/** Where to report a weakness of the service. */
export const GET: APIRoute = () => {
  const { settings, asOf } = snapshot();
  return new Response(securityTxt({ siteUrl: absolute(''), email: settings.securityEmail, asOf }));
};
