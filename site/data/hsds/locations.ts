import type { Centre } from '#content/schema/centre.ts';
import type { Reader } from '../../i18n/reader.ts';
import { centres } from '../../loaders/centres.ts';
import { uuidOf } from '../uuid.ts';

/** The places one can go to (or find on the web) as HSDS locations; a service that travels has none. */
export function hsdsLocations(reader: Reader) {
  return centres().flatMap((centre) => hsdsLocation(centre, reader) ?? []);
}

/** HSDS asks for postcode and state of every address; ours have neither, so the address line stands in the description. */
export function hsdsLocation(centre: Centre, reader: Reader) {
  if (centre.mode === 'mobile' || centre.mode === 'outreach') return undefined;
  const exact = centre.location?.precision === 'address' ? centre.location : undefined;
  return {
    id: uuidOf(`centres/${centre.slug}/location`),
    location_type: centre.mode === 'virtual' ? 'virtual' : 'physical',
    name: [centre.place, reader.country(centre.country)].join(', '),
    description: centre.address,
    latitude: exact?.lat,
    longitude: exact?.lon,
  };
}
