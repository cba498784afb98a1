import { type DateArray, type EventAttributes, createEvents } from 'ics';
import type { Event, EventText } from '#content/schema/event.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../i18n/addresses.ts';
import { foldLines } from './fold.ts';
import { uuidOf } from './uuid.ts';

/** Whether an event has a day that a calendar can hold; "2018" and "2018-07" are none. */
export function hasDay(event: Event): boolean {
  return Boolean(event.everyYear) || event.startsOn?.length === 10;
}

/** Events as a calendar file in one language; `asOf` is the day of the snapshot and stands for the time of writing. */
export function calendarOf({ events, lang, name, asOf }: Calendar): string {
  const entries = events.filter(({ data }) => hasDay(data)).map(({ data, text }) => entryOf(data, text, lang, asOf));
  const { value, error } = createEvents(entries, { productId: '-//Waypost//Events//EN', method: 'PUBLISH', calName: name });
  if (error || !value) throw new Error(`The calendar for ${lang} could not be written: ${error?.message ?? 'it is empty'}`);
  // The package folds by characters, which makes lines of other scripts three times too long.
  return foldLines(
    value
      .replace(/\r\n[\t ]/g, '')
      .split('\r\n')
      .filter(Boolean),
  );
}

function entryOf(event: Event, text: EventText, lang: Lang, asOf: string): EventAttributes {
  const first = event.everyYear ? `${asOf.slice(0, 4)}-${event.everyYear}` : (event.startsOn ?? '');
  // Without a fixed stamp every build would differ; the package's type does not name it.
  const stamp = { timestamp: `${asOf.replaceAll('-', '')}T000000Z` };
  return {
    ...stamp,
    uid: `${uuidOf(`events/${event.slug}`)}`,
    title: text.title,
    description: text.summary,
    url: absolute(address(lang, 'events', event.slug)),
    start: dateArray(first),
    end: dateArray(dayAfter(event.endsOn ?? first)),
    transp: 'TRANSPARENT',
    ...(event.place && { location: event.place }),
    ...(event.everyYear && { recurrenceRule: 'FREQ=YEARLY' }),
  };
}

function dateArray(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** A calendar's end is the first day that is free again. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

type Calendar = { events: readonly { data: Event; text: EventText }[]; lang: Lang; name: string; asOf: string };
