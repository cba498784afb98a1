import type { APIRoute } from 'astro';
import { calendarOf } from '../../data/calendar.ts';
import { readerOf } from '../../i18n/reader.ts';
import { events } from '../../loaders/events.ts';
import { inEveryLanguage } from '../../loaders/paths.ts';
import { snapshot } from '../../loaders/snapshot.ts';
import { withTexts } from '../../loaders/texts.ts';

export const getStaticPaths = inEveryLanguage;

/** All events and campaign days with a known day, to subscribe to. */
export const GET: APIRoute = ({ params }) => {
  const { lang, t } = readerOf(params.lang);
  const { asOf, settings } = snapshot();
  const shown = withTexts('events', events(), lang).map(({ data, shown: { text } }) => ({ data, text }));
  return new Response(calendarOf({ events: shown, lang, name: `${settings.name}: ${t('events:title')}`, asOf }));
};
