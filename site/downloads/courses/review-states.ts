import type { Text } from '#content/schema/nouns.ts';
import type { Reader } from '../../i18n/reader.ts';
import { textWarnings } from '../../i18n/states.ts';
import type { Shown } from '../../loaders/texts.ts';

/** What stands on every page of a file about its words: not translated yet, or not yet read by a person. */
export function statesOf(reader: Reader, shown: Shown<Text>): string[] {
  const untranslated = shown.fallback ? reader.t('courses:files.untranslated', { language: reader.language(shown.lang) }) : '';
  return [untranslated, ...textWarnings(reader, shown)].filter(Boolean);
}
