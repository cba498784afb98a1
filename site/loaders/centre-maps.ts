import type { Centre } from '#content/schema/centre.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import type { Frame } from '../maps/atlas.ts';
import { frameOf } from '../maps/outlines.ts';
import { frameRound } from '../maps/sheet.ts';
import { centreCountries, centresIn } from './centres.ts';
import { regions } from './countries.ts';
import { perSnapshot } from './per-snapshot.ts';

/** A map of every region that has centres whose place is known, the one with most of them first. */
export const regionMaps = perSnapshot(() => regions.flatMap(({ region, codes }) => mapsOf(region, codes)).sort((a, b) => b.centres.length - a.centres.length));

/** A map of every country that has centres whose place is known. */
export const countryMaps = perSnapshot(() => centreCountries().flatMap((code) => mapsOf(code, [code])));

function mapsOf(name: string, codes: readonly CountryCode[]): CentreMap[] {
  const centres = codes.flatMap((code) => centresIn(code)).filter(({ location }) => location);
  const countries = codes.filter((code) => centres.some(({ country }) => country === code));
  const [only, ...others] = countries;
  if (!only) return [];
  // A country as a whole where there is only one: its shape is what people know.
  const frame =
    others.length === 0
      ? frameOf(only)
      : frameRound(
          centres.flatMap(({ location }) => location ?? []),
          3,
        );
  return [{ name, frame, countries, centres }];
}

/** `name` is the region or country, as in the address of its picture; `countries` are told apart from the land around them. */
export type CentreMap = { name: string; frame: Frame; countries: CountryCode[]; centres: Centre[] };
