import type { CountryCode } from './countries.ts';
import type { Lang } from './languages.ts';

/**
 * The languages of the service that are official in a country or that its offices, police and hospitals work in, main one first.
 * Empty where the service has none of them.
 */
export const spoken = {
  bd: ['bn'],
  in: ['hi', 'en', 'ta', 'bn'],
  lk: ['si', 'ta', 'en'],
  np: ['ne'],
  bn: ['ms', 'en'],
  id: ['id'],
  kh: ['km'],
  la: ['lo'],
  mm: ['my'],
  my: ['ms', 'en'],
  ph: ['fil', 'en'],
  sg: ['en', 'ms'],
  th: ['th'],
  tl: [],
  vn: ['vi'],
  hk: ['en'],
  kr: [],
  ae: ['ar', 'en'],
  bh: ['ar', 'en'],
  jo: ['ar', 'en'],
  kw: ['ar', 'en'],
  lb: ['ar', 'en'],
  om: ['ar', 'en'],
  qa: ['ar', 'en'],
  sa: ['ar', 'en'],
} as const satisfies Record<CountryCode, readonly Lang[]>;

/** Whether a country has a language of the service as one of its own. */
export function speaks(country: CountryCode, lang: Lang): boolean {
  return spoken[country].some((own) => own === lang);
}
