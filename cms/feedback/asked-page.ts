import type { Payload, Where } from 'payload';
import { partsOfPage } from '#content/schema/feedback.ts';
import { countryCodes } from '#content/vocabulary/countries.ts';

/** Whether readers can be asked on a page: it is published, and not sensitive. */
export async function isAskedPage(page: string, payload: Payload): Promise<boolean> {
  const { noun, name } = partsOfPage(page);
  if (name === undefined) return true;
  if (noun === 'laws') return isCountry(name);
  if (noun === 'routes') return name.split('-').length === 2 && name.split('-').every(isCountry);
  if (noun !== 'articles' && noun !== 'centres') return false;
  const where: Where = { slug: { equals: name }, ...(noun === 'articles' ? { sensitive: { not_equals: true } } : {}) };
  // Without `req`, so without its account: a draft is no page, whoever looks.
  const { totalDocs } = await payload.count({ collection: noun, where, overrideAccess: false });
  return totalDocs > 0;
}

function isCountry(code: string): boolean {
  return countryCodes.some((known) => known === code);
}
