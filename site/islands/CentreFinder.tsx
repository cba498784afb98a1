import { useState } from 'react';
import { Choice, type Option } from './Choice.tsx';
import { readAddress, writeAddress } from './address.ts';
import { type Wanted, showWanted } from './cards.ts';
import { type Locating, locate } from './locate.ts';
import { sortByCountry, sortByDistance } from './nearest.ts';
import { useStart } from './start.ts';

/** Filters the list of centres that stands on the page already, and sorts it by distance. It holds no data of its own. */
export default function CentreFinder({ lang, countries, services, languages, counts, help, words }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ country: '', service: '', language: '' });
  const [count, setCount] = useState<number>();
  const [locating, setLocating] = useState<Locating>();

  useStart(() => {
    const asked = readAddress(['country', 'service', 'language']);
    const known = (options: readonly Option[], value = '') => (options.some((option) => option.value === value) ? value : '');
    apply({ country: known(countries, asked.country), service: known(services, asked.service), language: known(languages, asked.language) });
  });

  function apply(next: Wanted) {
    setWanted(next);
    setCount(showWanted(next));
    writeAddress(next);
  }

  function choose(part: keyof Wanted, value: string) {
    apply({ ...wanted, [part]: value });
  }

  async function sort() {
    setLocating('searching');
    const found = await locate();
    if (typeof found === 'string') return setLocating(found);
    sortByDistance(found, sayerOf(lang, words.away));
    setLocating('found');
    apply(wanted);
  }

  function reset() {
    sortByCountry();
    setLocating(undefined);
    apply({ country: '', service: '', language: '' });
  }

  const chosen = wanted.country || wanted.service || wanted.language;
  return (
    <section className="finder card" aria-labelledby="finder">
      <h2 id="finder">{words.title}</h2>
      <div className="choices">
        <Choice label={words.country} every={words.everyCountry} options={countries} value={wanted.country} choose={(value) => choose('country', value)} />
        <Choice label={words.service} every={words.everyService} options={services} value={wanted.service} choose={(value) => choose('service', value)} />
        {languages.length > 0 && (
          <Choice
            label={words.language}
            every={words.everyLanguage}
            options={languages}
            value={wanted.language}
            choose={(value) => choose('language', value)}
          />
        )}
      </div>
      <p>
        <button type="button" className="button" onClick={sort}>
          {words.nearest}
        </button>{' '}
        {(chosen || locating === 'found') && (
          <button type="button" className="button" onClick={reset}>
            {words.showAll}
          </button>
        )}
      </p>
      <p className="small soft">{words.nearestNote}</p>
      <div role="status">
        {locating && locating !== 'found' && <p>{words[locating]}</p>}
        <p>
          <b>{count === 0 ? words.none : sayCount(counts, lang, count ?? counts.all)}</b>
        </p>
        {count === 0 && (
          <p>
            {words.noneText} <a href={help.href + (wanted.country && `${wanted.country}/`)}>{help.words}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** The words of a distance, with a tenth of a km where it is near. */
function sayerOf(lang: string, away: string): (kilometres: number) => string {
  return (kilometres) =>
    away.replace(
      '{distance}',
      new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'unit', unit: 'kilometer', maximumFractionDigits: kilometres < 10 ? 1 : 0 }).format(kilometres),
    );
}

function sayCount({ forms }: Counts, lang: string, count: number): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '{count}';
  return form.replace('{count}', String(count));
}

/** The sentences of a number of centres by plural form, and how many there are in all. */
type Counts = { forms: Readonly<Record<string, string>>; all: number };

type Props = {
  lang: string;
  countries: readonly Option[];
  services: readonly Option[];
  languages: readonly Option[];
  counts: Counts;
  /** Where help can be called, and the words of that link; a country's code may follow the address. */
  help: { href: string; words: string };
  words: Readonly<Record<(typeof finderWords)[number] | Exclude<Locating, 'found'>, string>>;
};

/** The keys of `centres:finder` that the finder says. */
export const finderWords = [
  'title',
  'country',
  'everyCountry',
  'service',
  'everyService',
  'language',
  'everyLanguage',
  'nearest',
  'nearestNote',
  'away',
  'showAll',
  'none',
  'noneText',
  'searching',
  'refused',
  'failed',
  'unsupported',
] as const;
