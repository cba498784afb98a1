import type { BeforeListTableServerProps } from 'payload';
import { countryCodes } from '#content/vocabulary/countries.ts';
import { phrases } from '#content/vocabulary/phrases.ts';
import { rightOf } from '../access/rights.ts';
import { phraseIn } from '../alerts/phrase-words.ts';
import { label, optionLabel } from '../labels.ts';
import { AlertForm } from './alert-form.tsx';

/** Above the list of alerts: one with words that stand ready, for those who may publish it. */
export function AlertFromPhrase({ i18n, user }: BeforeListTableServerProps) {
  if (!rightOf({ user: user ?? null } as Parameters<typeof rightOf>[0], 'documents', 'alerts')?.publishes) return null;
  const tag = i18n.language;
  const say = (key: string) => label('hints', key)[tag] ?? key;
  const field = (key: string) => label('fields', key)[tag] ?? key;
  const byName = new Intl.Collator(tag);
  return (
    <AlertForm
      phrases={phrases.map((value) => {
        // Those of the source, from which the others were translated.
        const { title, summary } = phraseIn('en', value);
        return { value, label: optionLabel(value, undefined, 'phrase')[tag] ?? value, words: `${title}. ${summary}` };
      })}
      severities={['info', 'warning', 'danger'].map((value) => ({ value, label: optionLabel(value, undefined, 'severity')[tag] ?? value }))}
      countries={countryCodes
        .map((value) => ({ value, label: optionLabel(value, 'country', 'country')[tag] ?? value }))
        .toSorted((one, other) => byName.compare(one.label, other.label))}
      words={{
        heading: say('alert-phrase'),
        phrase: say('alert-choose'),
        severity: field('severity'),
        countries: say('alert-countries'),
        expires: field('expires'),
        source: say('alert-source'),
        url: field('url'),
        send: say('alert-send'),
        sent: say('alert-sent'),
        waits: say('alert-waits'),
      }}
    />
  );
}
