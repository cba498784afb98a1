import type { Reader } from '../../i18n/reader.ts';
import { absolute } from '../../i18n/addresses.ts';
import { snapshot } from '../../loaders/snapshot.ts';
import { licence } from '../licence.ts';
import { hsdsCentres } from './centres.ts';
import { hsdsHotlines } from './hotlines.ts';
import { hsdsLocations } from './locations.ts';
import { hsdsOrganisations } from './organisations.ts';
import { hsdsVersion } from './version.ts';

/**
 * The files of an HSDS package in one language: HSDS has no multilingual text, so there is one package per language,
 * with the same ids in all of them.
 */
export const hsdsFiles = {
  organizations: hsdsOrganisations,
  services: (reader: Reader) => [...hsdsCentres(reader), ...hsdsHotlines(reader)],
  locations: hsdsLocations,
} as const satisfies Record<string, (reader: Reader) => readonly object[]>;

/** The table of contents of a package. */
export function hsdsIndex(reader: Reader) {
  const { asOf, settings } = snapshot();
  const schemas = { organizations: 'organization', services: 'service', locations: 'location' } satisfies Record<HsdsFile, string>;
  return {
    name: settings.name,
    version: hsdsVersion,
    profile: 'https://docs.openreferral.org/en/3.0/hsds/overview.html',
    lang: reader.lang,
    asOf,
    licences: [licence],
    resources: hsdsFileNames.map((name) => ({
      name,
      path: absolute(`/data/hsds/${reader.lang}/${name}.json`),
      schema: `https://raw.githubusercontent.com/openreferral/specification/3.0/schema/${schemas[name]}.json`,
      count: hsdsFiles[name](reader).length,
    })),
  };
}

/** The names of the files of a package. */
export const hsdsFileNames: readonly HsdsFile[] = ['organizations', 'services', 'locations'];

export type HsdsFile = keyof typeof hsdsFiles;
