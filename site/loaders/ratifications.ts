import type { Ratification } from '#content/schema/ratification.ts';
import { type Convention, conventions, matrixConventions } from '#content/vocabulary/conventions.ts';
import { type CountryCode, countryCodes } from '#content/vocabulary/countries.ts';
import { documentsOf, findDocument } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';

/** The countries of the matrix: those of which any ratification is known. */
export const matrixCountries = perSnapshot(() => {
  const known = new Set(documentsOf('ratifications').map((ratification) => ratification.country));
  return countryCodes.filter((country) => known.has(country));
});

/** The conventions of the matrix: its fixed columns, and others of which something is known. */
export const matrixColumns = perSnapshot((): Convention[] => {
  const known = new Set(documentsOf('ratifications').map((ratification) => ratification.convention));
  const fixed: readonly Convention[] = matrixConventions;
  return conventions.filter((convention) => known.has(convention) || fixed.includes(convention));
});

/** Whether a country is bound by a convention, where a source says so. */
export function ratificationOf(country: CountryCode, convention: Convention): Ratification | undefined {
  return findDocument('ratifications', `${country}-${convention.toLowerCase()}`);
}

/** What is known of a country. */
export const ratificationsOf = perSnapshot((country) => documentsOf('ratifications').filter((ratification) => ratification.country === country));
