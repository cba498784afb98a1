import { useState } from 'react';
import { Choice, type Option } from './Choice.tsx';
import { Ticks } from './Ticks.tsx';
import { readAddress, writeAddress } from './address.ts';
import { type Chosen, openCountry, showChosen } from './answers.ts';
import { useStart } from './start.ts';

/** Shows some countries and questions of the comparison that stands on the page already. It holds no answer of its own. */
export default function ComparisonChooser({ countries, groups, words }: Props) {
  const [chosen, setChosen] = useState<Chosen>({ countries: [], questions: [] });
  const [shown, setShown] = useState<ReturnType<typeof showChosen>>();

  useStart(() => {
    const asked = readAddress(['c', 'q']);
    const known = (options: readonly Option[], list = '') => {
      const values = list.split(',');
      return options.flatMap(({ value }) => (values.includes(value) ? [value] : []));
    };
    const questions = groups.flatMap((group) => group.questions);
    const asksFor = known(countries, asked.c);
    apply({ countries: asksFor, questions: known(questions, asked.q) });
    const [only, ...others] = asksFor;
    if (only && others.length === 0) openCountry(only);
  });

  function apply(next: Chosen) {
    setChosen(next);
    setShown(showChosen(next));
    writeAddress({ c: next.countries.join(','), q: next.questions.join(',') });
  }

  function chooseOne(country: string) {
    apply({ ...chosen, countries: country ? [country] : [] });
    openCountry(country);
  }

  const some = chosen.countries.length + chosen.questions.length > 0;
  const state = words.state.replace('{countries}', String(shown?.countries ?? '')).replace('{questions}', String(shown?.questions ?? ''));
  const chooseCountries = (next: string[]) => apply({ ...chosen, countries: next });
  const chooseQuestions = (next: string[]) => apply({ ...chosen, questions: next });
  return (
    <section className="finder card" aria-labelledby="chooser">
      <h3 id="chooser">{words.title}</h3>
      <div className="wide-only">
        <Ticks title={words.countries} options={countries} chosen={chosen.countries} choose={chooseCountries} />
      </div>
      <div className="narrow-only">
        <Choice
          label={words.oneCountry}
          every={words.everyCountry}
          options={countries}
          value={chosen.countries.length === 1 ? (chosen.countries[0] ?? '') : ''}
          choose={chooseOne}
        />
      </div>
      <details>
        <summary>{words.questions}</summary>
        {groups.map(({ title, questions }) => (
          <Ticks key={title} title={title} options={questions} chosen={chosen.questions} choose={chooseQuestions} />
        ))}
      </details>
      <p className="small soft">{words.note}</p>
      <div role="status">
        <p>{shown && (shown.countries === 0 || shown.questions === 0 ? words.none : state)}</p>
      </div>
      {some && (
        <button type="button" className="button" onClick={() => apply({ countries: [], questions: [] })}>
          {words.showAll}
        </button>
      )}
    </section>
  );
}

type Props = {
  countries: readonly Option[];
  groups: readonly { title: string; questions: readonly Option[] }[];
  words: Readonly<Record<(typeof chooserWords)[number], string>>;
};

/** The keys of `laws:chooser` that the chooser says. */
export const chooserWords = ['title', 'countries', 'questions', 'oneCountry', 'everyCountry', 'note', 'state', 'showAll', 'none'] as const;
