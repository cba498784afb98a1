import { type CountryCode, countries, countryCodes } from '#content/vocabulary/countries.ts';

/** The regions of the vocabulary with their countries, in the order of the vocabulary. */
export const regions = Object.entries(Object.groupBy(countries, (country) => country.region)).map(([region, members = []]) => ({
  region,
  codes: members.map((member): CountryCode => member.code),
}));

/** Countries that people leave, and countries that they go to. */
export const originCodes = countries.filter((country) => country.origin).map((country): CountryCode => country.code);
export const destinationCodes = countries.filter((country) => country.destination).map((country): CountryCode => country.code);

/** The country of an address; throws where the vocabulary does not have it. */
export function countryOf(param: string | undefined): CountryCode {
  const found = countryCodes.find((code) => code === param);
  if (!found) throw new Error(`"${param}" is no country of the vocabulary`);
  return found;
}
