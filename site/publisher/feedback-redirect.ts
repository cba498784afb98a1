import type { Redirect } from './redirects.ts';

/** Has a host hand the form of the site on to the CMS, so that a page posts to nowhere but its own origin. */
export function feedbackRedirect(cmsUrl: string | undefined): Redirect[] {
  return cmsUrl ? [{ from: '/feedback', to: `${cmsUrl}/api/feedback`, status: 200 }] : [];
}
