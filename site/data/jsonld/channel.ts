import type { z } from 'zod';
import type { contactNumber, opening } from '#content/schema/fields.ts';
import { type Thing, some } from './thing.ts';

/** How a service is reached: numbers with the languages spoken, the hours, the place; undefined where nothing of it is known. */
export function channelThing({ phones, languages, openings, url, place }: Channel): Thing | undefined {
  const [first] = phones;
  if (!first && !url && !place && languages.length === 0 && openings.length === 0) return undefined;
  return {
    '@type': 'ServiceChannel',
    servicePhone: first && { '@type': 'ContactPoint', telephone: first.number, availableLanguage: some(languages) },
    serviceUrl: url,
    serviceLocation: place,
    availableLanguage: some(languages),
    hoursAvailable: some(openings.map(hours)),
  };
}

function hours({ days, opens, closes }: Opening): Thing {
  return { '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => weekdays[day]), opens, closes };
}

const weekdays = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' } satisfies Record<
  Opening['days'][number],
  string
>;

type Opening = z.infer<typeof opening>;
type Channel = {
  phones: readonly z.infer<typeof contactNumber>[];
  languages: readonly string[];
  openings: readonly Opening[];
  url?: string | undefined;
  place?: Thing | undefined;
};
