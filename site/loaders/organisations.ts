import type { Organisation } from '#content/schema/organisation.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { centres } from './centres.ts';
import { documentsNamed, documentsOf, findDocument } from './documents.ts';
import { hotlines } from './hotlines.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** All organisations that have words, by name. */
export const organisations = perSnapshot(() =>
  documentsOf('organisations')
    .filter((organisation) => hasWords('organisations', organisation.slug))
    .sort((a, b) => a.name.localeCompare(b.name)),
);

/** The organisations of a country: those it names first, then the others. */
export function organisationsIn(country: CountryCode): Organisation[] {
  const first = documentsNamed('organisations', findDocument('countries', country)?.organisations ?? []);
  const others = organisations().filter((organisation) => organisation.country === country && !first.includes(organisation));
  return [...first, ...others];
}

/** The organisations that say they are members of this one. */
export function membersOf(slug: string): Organisation[] {
  return organisations().filter((organisation) => organisation.memberOf.includes(slug));
}

/** The organisations that are a part of this one. */
export function branchesOf(slug: string): Organisation[] {
  return organisations().filter((organisation) => organisation.partOf === slug);
}

/** Those it works with, whichever of the two says so. */
export function partnersOf(organisation: Organisation): Organisation[] {
  const others = organisations().filter((other) => other.worksWith.includes(organisation.slug) && !organisation.worksWith.includes(other.slug));
  return [...documentsNamed('organisations', organisation.worksWith), ...others];
}

/** What an organisation does for workers: centres that it runs or supports, and lines that it answers. */
export function workOf(slug: string) {
  return {
    runs: centres().filter((centre) => centre.operators.includes(slug)),
    supports: centres().filter((centre) => centre.partners.includes(slug)),
    lines: hotlines().filter((line) => line.operator === slug),
  };
}
