import type { Lang } from '#content/vocabulary/languages.ts';
import { type Family, familiesOf } from '../fonts.ts';
import { segmentWords } from '../../search/segment-words.ts';
import { unspacedRun } from '../../search/scripts.ts';

/** The font for words in a language in Office files; its files lie in the package, as few computers have it. */
export function officeFont(lang: Lang): Family {
  const [first] = familiesOf([lang]);
  if (!first) throw new Error(`no font for ${lang}`);
  return first;
}

/** The language as Office names it, with the country that most of its speakers live in. */
export function officeLang(lang: Lang): string {
  if (lang === 'en') return 'en-GB';
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}-${region}`;
}

/** Words with a place to break a line between them, for scripts without spaces: Office knows the ends of their words on few computers. */
export function breakable(text: string): string {
  return text.replace(unspacedRun, (run) => segmentWords(run).join('\u200b'));
}
