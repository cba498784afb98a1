import type { Reader } from './reader.ts';

/**
 * The sentences of a key by plural form, with "{count}" for the number, for scripts that count in the browser:
 * `pluralForms(reader, 'centres:count', 28)` is { one: '{count} centre', other: '{count} centres' } in English.
 * `most` is the highest number that can come.
 */
export function pluralForms({ lang, t }: Pick<Reader, 'lang' | 't'>, key: string, most: number): Record<string, string> {
  const rules = new Intl.PluralRules(lang);
  const forms: Record<string, string> = {};
  for (let count = 0; count <= most; count++) forms[rules.select(count)] ??= t(key, { count }).replace(String(count), '{count}');
  return forms;
}
