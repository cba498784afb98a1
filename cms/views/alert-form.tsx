'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { postJson } from './post-json.ts';

type Option = { value: string; label: string };

/** The form of an alert whose words stand ready: what, how grave, where, how long, who says so. */
export function AlertForm({ phrases, severities, countries, words }: Props) {
  const { refresh } = useRouter();
  const [phrase, setPhrase] = useState('');
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '');
    const severity = text('severity');
    const problem = await postJson('/api/alerts/from-phrase', {
      phrase,
      severity,
      countries: data.getAll('countries').map(String),
      expires: text('expires'),
      source: { title: text('title'), ...(text('url') && { url: text('url') }) },
    });
    if (problem !== undefined) return void toast.error(problem);
    toast.success(severity === 'danger' ? words.waits : words.sent);
    form.reset();
    setPhrase('');
    refresh();
  };
  return (
    <details className="alert-form">
      <summary>{words.heading}</summary>
      <form onSubmit={send}>
        <label>
          {words.phrase}
          <select name="phrase" required value={phrase} onChange={({ target }) => setPhrase(target.value)}>
            <option value="" />
            {phrases.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p lang="en" dir="ltr" aria-live="polite">
          {phrases.find(({ value }) => value === phrase)?.words}
        </p>
        <label>
          {words.severity}
          <select name="severity" required defaultValue="warning">
            {severities.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{words.countries}</legend>
          {countries.map(({ value, label }) => (
            <label key={value}>
              <input type="checkbox" name="countries" value={value} /> {label}
            </label>
          ))}
        </fieldset>
        <label>
          {words.expires}
          <input type="date" name="expires" required />
        </label>
        <label>
          {words.source}
          <input name="title" required maxLength={200} />
        </label>
        <label>
          {words.url}
          <input type="url" name="url" dir="ltr" />
        </label>
        <Button type="submit" margin={false}>
          {words.send}
        </Button>
      </form>
    </details>
  );
}

type Props = {
  phrases: (Option & { words: string })[];
  severities: Option[];
  countries: Option[];
  words: Record<'heading' | 'phrase' | 'severity' | 'countries' | 'expires' | 'source' | 'url' | 'send' | 'sent' | 'waits', string>;
};
