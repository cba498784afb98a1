import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { showSentences } from '#content/vocabulary/tools.ts';
import { type Reader, readerOf } from '../i18n/reader.ts';
import type { ToolFile } from '../loaders/tools.ts';
import { familiesOf, leadingOf } from './fonts.ts';
import { paper } from './paper.ts';
import template from './show-card.typ?raw';
import type { Sheet } from './typst.ts';

/** Sentences to point at, in the reader's language and large in that of the other side. */
export function showCard(reader: Reader, file: ToolFile, other: Lang): Sheet {
  const there = readerOf(other);
  const pair = (key: string) => ({
    own: reader.t(`tools:show.${key}`, { language: reader.language(reader.lang) }),
    other: there.t(`tools:show.${key}`, { language: there.language(reader.lang) }),
  });
  return paper(reader, file, template, {
    title: reader.t('tools:show.titleWith', { language: reader.language(other) }),
    other: { lang: other, dir: dirOf(other), fonts: familiesOf([other]).map(({ name }) => name), leading: leadingOf(other) },
    intro: { ...pair('intro'), line: false },
    groups: showSentences.map(({ place, sentences }) => ({
      ...pair(`places.${place}`),
      sentences: sentences.map((sentence) => ({ ...pair(`sentences.${sentence.name}`), line: 'line' in sentence })),
    })),
  });
}
