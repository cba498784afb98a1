import type { Event } from '#content/schema/event.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { snapshot } from './snapshot.ts';
import { hasWords } from './texts.ts';

/** All events that have words. */
export const events = perSnapshot(() => documentsOf('events').filter((event) => hasWords('events', event.slug)));

/** Campaign days, by their place in the year. */
export const campaignDays = perSnapshot(() =>
  events()
    .filter((event) => event.everyYear)
    .sort((a, b) => (a.everyYear ?? '').localeCompare(b.everyYear ?? '')),
);

/** Events that are still to come, the next first. */
export const upcomingEvents = perSnapshot(() => single().filter((event) => !isPast(event)));

/** Events that are over, the latest first. */
export const pastEvents = perSnapshot(() => single().filter(isPast).reverse());

const single = perSnapshot(() =>
  events()
    .filter((event) => event.startsOn)
    .sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? '')),
);

function isPast(event: Event): boolean {
  const last = event.endsOn ?? event.startsOn ?? '';
  // "2021" and "2021-06" are over when the year or the month is.
  return last < snapshot().asOf.slice(0, last.length);
}

/** The events that an organisation holds. */
export function eventsOf(organisation: string): Event[] {
  return events().filter((event) => event.organisers.includes(organisation));
}
