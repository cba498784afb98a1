import type { Centre } from '#content/schema/centre.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../i18n/addresses.ts';
import { formatsOf } from '../i18n/formats.ts';
import { centres } from '../loaders/centres.ts';
import { documentsNamed } from '../loaders/documents.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { textOf } from '../loaders/texts.ts';
import { csvOf } from './csv.ts';
import { licence } from './licence.ts';

/** The centres as GeoJSON (RFC 7946). A centre whose place is not known has no geometry; `precision` says door or town. */
export function centresGeojson() {
  const features = centres().map((centre) => ({
    type: 'Feature',
    id: centre.slug,
    geometry: centre.location ? { type: 'Point', coordinates: [centre.location.lon, centre.location.lat] } : null,
    properties: { ...propertiesOf(centre), names: namesOf(centre), precision: centre.location?.precision },
  }));
  return { type: 'FeatureCollection', asOf: snapshot().asOf, licence, features };
}

/** The centres as a table, one a line, named in English or their source language. */
export function centresCsv(): string {
  const rows = centres().map((centre) => {
    const { name, operators, phones, ...rest } = propertiesOf(centre);
    const numbers = phones.map(({ number, kind }) => `${kind}: ${number}`);
    return [
      centre.slug,
      name,
      rest.country,
      formatsOf('en').country(centre.country),
      rest.place,
      rest.province,
      rest.mode,
      rest.status,
      list(operators),
      list(rest.services),
      list(rest.languages),
      list(numbers),
      rest.email,
      rest.website,
      rest.address,
      centre.location?.lat,
      centre.location?.lon,
      centre.location?.precision,
      rest.asOf,
      rest.verifiedOn,
      rest.url,
    ];
  });
  return csvOf(columns, rows);
}

const columns = [
  'slug',
  'name',
  'country',
  'country_name',
  'place',
  'province',
  'mode',
  'status',
  'operators',
  'services',
  'languages',
  'phones',
  'email',
  'website',
  'address',
  'latitude',
  'longitude',
  'location_precision',
  'as_of',
  'verified_on',
  'url',
];

function propertiesOf(centre: Centre) {
  const { slug, location, operators, sources, ...properties } = centre;
  return {
    ...properties,
    name: textOf('centres', slug, 'en')?.text.title ?? centre.place,
    operators: documentsNamed('organisations', operators).map((organisation) => organisation.name),
    url: absolute(address('en', 'centres', slug)),
  };
}

function namesOf(centre: Centre): Record<string, string> {
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const shown = textOf('centres', centre.slug, lang);
      return shown && !shown.fallback ? [[lang, shown.text.title]] : [];
    }),
  );
}

const list = (values: readonly string[]): string => values.join('; ');
