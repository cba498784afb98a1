import type { z } from 'zod';
import type { contactNumber } from '#content/schema/fields.ts';
import type { Hotline } from '#content/schema/hotline.ts';
import { type CountryCode, countryCodes } from '#content/vocabulary/countries.ts';
import { monthsAfter } from '#content/schema/months-after.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { snapshot } from './snapshot.ts';
import { hasWords } from './texts.ts';

export type ContactNumber = z.infer<typeof contactNumber>;

/** Lines that may be shown: with words (the risk note is never left out) and not expired; confirmed ones first. */
export const hotlines = perSnapshot(() =>
  documentsOf('hotlines')
    .filter((line) => hasWords('hotlines', line.slug) && !(line.expires && line.expires < snapshot().asOf))
    .sort((a, b) => rank(a).localeCompare(rank(b))),
);

/** Lines of a country itself, and those of other countries that were set up for their people there. */
export const linesIn = perSnapshot((country) => hotlines().filter((line) => isReachable(line, country) && isLocal(line, country)));

/** Lines of other countries for their nationals abroad that can be called from a country. */
export const linesHomeFrom = perSnapshot((country) => hotlines().filter((line) => line.servesAbroad && isReachable(line, country) && !isLocal(line, country)));

/** Lines for people from `origin` who are in `destination`. */
export function linesOnRoute(origin: CountryCode, destination: CountryCode): Hotline[] {
  const local = linesIn(destination).filter((line) => line.country === destination || line.country === origin);
  return [...local, ...linesHomeFrom(destination).filter((line) => line.country === origin)];
}

/** The numbers of a line that can be dialled from a country: a short code only where it is a short code. */
export function numbersFrom(line: Hotline, country: string): ContactNumber[] {
  return line.phones.filter((number) => {
    if (number.from.length > 0) return number.from.some((code) => code === country);
    return number.kind === 'short' || number.kind === 'national' ? line.country === country || line.from.some((code) => code === country) : true;
  });
}

/** Whether two years have passed since the source, and nobody has confirmed the line by phone since. */
export function mayBeOld(line: Hotline): boolean {
  const limit = monthsAfter(snapshot().asOf, -24);
  return line.asOf < limit && !(line.confirmedOn && line.confirmedOn >= limit);
}

function isReachable(line: Hotline, country: string): boolean {
  if (line.from.length > 0 && !line.from.some((code) => code === country)) return false;
  return line.phones.length === 0 || numbersFrom(line, country).length > 0;
}

function isLocal(line: Hotline, country: string): boolean {
  return line.country === country || line.from.some((code) => code === country);
}

function rank(line: Hotline): string {
  return `${line.confirmedOn ? 0 : 1}${line.grade}${line.slug}`;
}

/** The lines that are not old, by the country whose lines they are. */
export const linesByCountry = perSnapshot(() =>
  countryCodes.map((code) => ({ code, lines: hotlines().filter((line) => line.country === code && !mayBeOld(line)) })).filter(({ lines }) => lines.length > 0),
);
