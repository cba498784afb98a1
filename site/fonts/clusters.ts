import { countryCodes } from '#content/vocabulary/countries.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { nounNames } from '#content/schema/nouns.ts';
import { formatsOf } from '../i18n/formats.ts';
import { allWordsIn } from '../i18n/words.ts';
import { documentsOf, findDocument } from '../loaders/documents.ts';
import { perSnapshot } from '../loaders/per-snapshot.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { clustersOf } from './bengali.ts';

/** The Bengali letter groups that this build may show: those of the snapshot, of the interface, and of names and dates. */
export const bengaliClusters = perSnapshot((): string => {
  const { country, language } = formatsOf('bn');
  const names = [...countryCodes.map(country), ...langs.map(language), ...months()];
  const said = clustersOf(JSON.stringify([snapshot().settings, names, allWordsIn('bn')]));
  const documents = nounNames.flatMap((noun) => documentsOf(noun).map(({ slug }) => clustersIn(`${noun} ${slug}`)));
  return [...new Set([said, ...documents].join(' ').split(' '))].filter(Boolean).sort().join(' ');
});

/** Those of one document, as an edit changes one only: "articles unpaid-wages". */
const clustersIn = perSnapshot((key) => {
  const [name = '', slug = ''] = key.split(' ');
  const noun = nounNames.find((known) => known === name);
  return noun ? clustersOf(JSON.stringify([findDocument(noun, slug), snapshot().texts[noun].get(slug)?.get('bn')])) : '';
});

function months(): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  return (['long', 'short'] as const).flatMap((month) =>
    dates.map((date) => new Intl.DateTimeFormat('bn', { month, weekday: month, timeZone: 'UTC' }).format(date)),
  );
}
