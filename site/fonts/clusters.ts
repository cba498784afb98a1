import { countryCodes } from '#content/vocabulary/countries.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { formatsOf } from '../i18n/formats.ts';
import { allWordsIn } from '../i18n/words.ts';
import { perSnapshot } from '../loaders/per-snapshot.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { clustersOf } from './bengali.ts';

/** The Bengali letter groups that this build may show: those of the snapshot, of the interface, and of names and dates. */
export const bengaliClusters = perSnapshot((): string => {
  const { documents, texts, settings } = snapshot();
  const own = Object.values(texts).flatMap((bySlug) => [...bySlug.values()].map((byLang) => byLang.get('bn')));
  const data = Object.values(documents).flatMap((bySlug) => [...bySlug.values()]);
  const { country, language } = formatsOf('bn');
  const names = [...countryCodes.map(country), ...langs.map(language), ...months()];
  return clustersOf(JSON.stringify([settings, own, data, names, allWordsIn('bn')]));
});

function months(): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  return (['long', 'short'] as const).flatMap((month) =>
    dates.map((date) => new Intl.DateTimeFormat('bn', { month, weekday: month, timeZone: 'UTC' }).format(date)),
  );
}
