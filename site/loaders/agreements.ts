import type { Agreement } from '#content/schema/agreement.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { documentsOf, findDocument } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** All agreements that have words, the newest first. */
export const agreements = perSnapshot(() =>
  documentsOf('agreements')
    .filter((agreement) => hasWords('agreements', agreement.slug))
    .sort((a, b) => (b.signedOn ?? '').localeCompare(a.signedOn ?? '') || a.slug.localeCompare(b.slug)),
);

/** The agreements that an organisation signed or supports. */
export function agreementsOf(organisation: string): Agreement[] {
  return agreements().filter((agreement) => agreement.parties.includes(organisation) || agreement.supporters.includes(organisation));
}

/** The agreements that came after this one. */
export function followersOf(slug: string): Agreement[] {
  return agreements().filter((agreement) => agreement.follows === slug);
}

const partyCountries = perSnapshot((slug) => {
  const agreement = findDocument('agreements', slug);
  return new Set(agreement?.parties.map((party) => findDocument('organisations', party)?.country));
});

/** The agreements with a party in a country. */
export const agreementsIn = perSnapshot((country) => agreements().filter((agreement) => [...partyCountries(agreement.slug)].some((code) => code === country)));

/** The agreements with a party in each of two countries. */
export function agreementsBetween(origin: CountryCode, destination: CountryCode): Agreement[] {
  return agreementsIn(origin).filter((agreement) => agreementsIn(destination).includes(agreement));
}
