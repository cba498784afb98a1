import type { Centre, CentreText } from '#content/schema/centre.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { documentsNamed } from '../../loaders/documents.ts';
import { channelThing } from './channel.ts';
import { organisationThing } from './organisation.ts';
import { type Thing, countryThing, root, some } from './thing.ts';

/** What a centre offers, as a free service of the unions that run it. `services` are labels in the reader's language. */
export function centreJsonld(centre: Centre, text: CentreText, lang: Lang, services: readonly string[]): Thing {
  const operators = documentsNamed('organisations', centre.operators).map((organisation) => organisationThing(organisation, lang));
  return root({
    '@type': 'Service',
    name: text.title,
    description: text.summary,
    url: absolute(address(lang, 'centres', centre.slug)),
    serviceType: some(services),
    isAccessibleForFree: true,
    provider: some(operators),
    areaServed: { '@type': 'AdministrativeArea', name: centre.province ?? centre.place, containedInPlace: countryThing(centre.country) },
    availableChannel: channelThing({
      phones: centre.phones,
      languages: centre.languages,
      openings: centre.opening,
      url: centre.website,
      place: placeOf(centre),
    }),
  });
}

/** The place only where somebody can go there and its address is known. */
function placeOf(centre: Centre): Thing | undefined {
  if (!centre.address && centre.location?.precision !== 'address') return undefined;
  const { location } = centre;
  return {
    '@type': 'Place',
    address: centre.address && {
      '@type': 'PostalAddress',
      streetAddress: centre.address,
      addressLocality: centre.place,
      addressRegion: centre.province,
      addressCountry: centre.country.toUpperCase(),
    },
    geo: location?.precision === 'address' ? { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon } : undefined,
  };
}
