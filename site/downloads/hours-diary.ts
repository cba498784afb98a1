import { diaryColumns } from '#content/vocabulary/tools.ts';
import type { Reader } from '../i18n/reader.ts';
import type { ToolFile } from '../loaders/tools.ts';
import template from './hours-diary.typ?raw';
import { paper } from './paper.ts';
import type { Sheet } from './typst.ts';

/** A month of days, hours and pay on one sheet. */
export function hoursDiary(reader: Reader, file: ToolFile): Sheet {
  const { t } = reader;
  return paper(reader, file, template, {
    columns: diaryColumns.map((column) => {
      const name = t(`tools:diary.columns.${column}.name`);
      return { name, words: wordsOf(name, reader.lang) };
    }),
    month: t('tools:diary.month'),
    work: t('tools:diary.work'),
    total: t('tools:diary.total'),
  });
}

/** Where a name may break: scripts without spaces break inside of it. */
function wordsOf(name: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(name)].map(({ segment }) => segment);
}
