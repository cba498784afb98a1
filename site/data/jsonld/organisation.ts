import type { Organisation, OrganisationText } from '#content/schema/organisation.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { documentsNamed } from '../../loaders/documents.ts';
import { type Thing, countryThing, root, some } from './thing.ts';

/** A union, council, association or office. */
export function organisationJsonld(organisation: Organisation, text: OrganisationText, lang: Lang): Thing {
  return root({
    ...organisationThing(organisation, lang),
    description: text.summary,
    foundingDate: organisation.founded,
    telephone: organisation.phones[0]?.number,
    email: organisation.email,
    areaServed: organisation.country && countryThing(organisation.country),
    memberOf: some(documentsNamed('organisations', organisation.memberOf).map((other) => organisationThing(other, lang))),
    parentOrganization: documentsNamed('organisations', organisation.partOf ? [organisation.partOf] : []).map((other) => organisationThing(other, lang))[0],
  });
}

/** An organisation where it is only named: type, name and page. */
export function organisationThing(organisation: Organisation, lang: Lang): Thing {
  const others = [organisation.abbreviation, organisation.englishName].filter((name) => name !== undefined);
  const url = absolute(address(lang, 'organisations', organisation.slug));
  return {
    '@type': types[organisation.kind],
    '@id': absolute(`/#organisation-${organisation.slug}`),
    name: organisation.name,
    alternateName: some(others),
    url,
    sameAs: organisation.website,
  };
}

const types = {
  confederation: 'WorkersUnion',
  union: 'WorkersUnion',
  federation: 'WorkersUnion',
  'regional-council': 'Organization',
  'global-union': 'WorkersUnion',
  association: 'NGO',
  'womens-organisation': 'NGO',
  ngo: 'NGO',
  government: 'GovernmentOrganization',
  international: 'Organization',
  programme: 'Project',
} satisfies Record<Organisation['kind'], string>;
