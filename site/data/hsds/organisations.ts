import type { Organisation } from '#content/schema/organisation.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import type { Reader } from '../../i18n/reader.ts';
import { organisations } from '../../loaders/organisations.ts';
import { textOf } from '../../loaders/texts.ts';
import { uuidOf } from '../uuid.ts';
import { phonesOf } from './parts.ts';

/** The organisations of the directory as HSDS organizations. */
export function hsdsOrganisations(reader: Reader) {
  return organisations().map((organisation) => ({
    ...organisationStub(organisation, reader),
    alternate_name: organisation.abbreviation ?? organisation.englishName,
    email: organisation.email,
    website: organisation.website,
    uri: absolute(address(reader.lang, 'organisations', organisation.slug)),
    year_incorporated: organisation.founded ? Number(organisation.founded.slice(0, 4)) : undefined,
    parent_organization_id: organisation.partOf && organisationId(organisation.partOf),
    phones: phonesOf(`organisations/${organisation.slug}`, organisation.phones, reader),
  }));
}

/** An organization as a service names it: only what HSDS requires. */
export function organisationStub(organisation: Organisation, reader: Reader) {
  return {
    id: organisationId(organisation.slug),
    name: organisation.name,
    description: textOf('organisations', organisation.slug, reader.lang)?.text.summary ?? organisation.englishName ?? organisation.name,
  };
}

/** The id of an organisation in every package. */
export const organisationId = (slug: string): string => uuidOf(`organisations/${slug}`);
