import type { APIRoute } from 'astro';
import { calendarOf, hasDay } from '../../../data/calendar.ts';
import { readerOf } from '../../../i18n/reader.ts';
import { documentOf } from '../../../loaders/documents.ts';
import { events } from '../../../loaders/events.ts';
import { forEach } from '../../../loaders/paths.ts';
import { snapshot } from '../../../loaders/snapshot.ts';
import { withTexts } from '../../../loaders/texts.ts';

export const getStaticPaths = () =>
  forEach(
    'slug',
    events()
      .filter(hasDay)
      .map((event) => event.slug),
  );

/** One event for the reader's own calendar. */
export const GET: APIRoute = ({ params }) => {
  const { lang } = readerOf(params.lang);
  const { asOf, settings } = snapshot();
  const shown = withTexts('events', [documentOf('events', params.slug)], lang).map(({ data, shown: { text } }) => ({ data, text }));
  return new Response(calendarOf({ events: shown, lang, name: settings.name, asOf }));
};
