import type { Centre } from '#content/schema/centre.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import type { Reader } from '../../i18n/reader.ts';
import { centres } from '../../loaders/centres.ts';
import { findDocument } from '../../loaders/documents.ts';
import { withTexts } from '../../loaders/texts.ts';
import { uuidOf } from '../uuid.ts';
import { hsdsLocation } from './locations.ts';
import { organisationId, organisationStub } from './organisations.ts';
import { languagesOf, phonesOf, schedulesOf } from './parts.ts';

/** Each centre as one HSDS service. Without a street there is no address, only the area that is served. */
export function hsdsCentres(reader: Reader) {
  return withTexts('centres', centres(), reader.lang).map(({ data: centre, shown }) => {
    const owner = `centres/${centre.slug}`;
    const id = uuidOf(`${owner}/service`);
    const [first = ''] = centre.operators;
    const operator = findDocument('organisations', first);
    const location = hsdsLocation(centre, reader);
    return {
      id,
      organization_id: organisationId(first),
      name: shown.text.title,
      description: shown.text.summary,
      url: absolute(address(reader.lang, 'centres', centre.slug)),
      email: centre.email,
      status: statuses[centre.status],
      // HSDS cannot say "somebody reports it": the warning goes where every directory shows it.
      alert: centre.status === 'reported' ? reader.t('centres:reportedNote') : undefined,
      assured_date: centre.verifiedOn,
      application_process: centre.services.map((service) => reader.t(`services:${service}.name`)).join(' · ') || undefined,
      organization: operator && organisationStub(operator, reader),
      phones: phonesOf(owner, centre.phones, reader),
      languages: languagesOf(owner, centre.languages, reader),
      schedules: schedulesOf(owner, centre.opening),
      service_areas: [areaOf(centre, reader)],
      service_at_locations: location ? [{ id: uuidOf(`${owner}/service-at-location`), service_id: id, location_id: location.id, location }] : [],
    };
  });
}

function areaOf(centre: Centre, reader: Reader) {
  const names = [...new Set([centre.place, centre.province])].filter((name) => name !== undefined);
  return { id: uuidOf(`centres/${centre.slug}/area`), name: [...names, reader.country(centre.country)].join(', ') };
}

const statuses = { active: 'active', reported: 'active', 'temporarily-closed': 'temporarily closed', closed: 'defunct' } satisfies Record<
  Centre['status'],
  string
>;
