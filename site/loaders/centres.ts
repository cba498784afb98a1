import type { Centre } from '#content/schema/centre.ts';
import { type CountryCode, countryCodes } from '#content/vocabulary/countries.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** All centres that have words; closed ones last. */
export const centres = perSnapshot(() =>
  documentsOf('centres')
    .filter((centre) => hasWords('centres', centre.slug))
    .sort((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed') || a.place.localeCompare(b.place)),
);

const byCountry = perSnapshot((country) => centres().filter((centre) => centre.country === country));

/** The centres of a country, by place. */
export function centresIn(country: CountryCode): Centre[] {
  return byCountry(country);
}

/** Booths and outreach areas that belong to a centre. */
export function partsOf(slug: string): Centre[] {
  return centres().filter((centre) => centre.partOf === slug);
}

/** The countries in which there is a centre. */
export const centreCountries = perSnapshot(() => countryCodes.filter((country) => byCountry(country).length > 0));
