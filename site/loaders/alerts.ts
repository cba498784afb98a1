import type { Alert } from '#content/schema/alert.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { snapshot } from './snapshot.ts';
import { hasWords } from './texts.ts';

const severities = ['danger', 'warning', 'info'] as const satisfies readonly Alert['severity'][];

/** The alerts of today, the most serious first. */
export const alerts = perSnapshot(() =>
  documentsOf('alerts')
    .filter((alert) => hasWords('alerts', alert.slug) && alert.startsOn <= snapshot().asOf && snapshot().asOf <= alert.expires)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.startsOn.localeCompare(a.startsOn)),
);

/** The alerts for everybody, and those for any of these countries. */
export function alertsFor(countries: readonly CountryCode[]): Alert[] {
  return alerts().filter((alert) => alert.countries.length === 0 || alert.countries.some((country) => countries.includes(country)));
}
