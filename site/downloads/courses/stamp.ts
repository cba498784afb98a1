import type { Lang } from '#content/vocabulary/languages.ts';
import { licence } from '../../data/licence.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { readerOf } from '../../i18n/reader.ts';
import { operatorOfService } from '../../loaders/operator.ts';
import { snapshot } from '../../loaders/snapshot.ts';
import { sha256 } from '../../sha256.ts';

/** What every file says of itself: which revision it holds, of when its facts are, whose it is, and where the newest one is. */
export interface Stamp {
  /** The first digits of the hash of what the file says: other words, other revision. */
  revision: string;
  /** "2026-11": to the month, because a new day alone should not make all files anew. */
  month: string;
  /** One line for the foot of a page: revision and date in the language of the labels. */
  line: string;
  newest: string;
  service: string;
  publisher: string;
  url: string;
  address: string;
}

/** The stamp of a file of a course with this content. */
export function stampOf(lang: Lang, course: string, content: unknown): Stamp {
  const { t, date } = readerOf(lang);
  const month = snapshot().asOf.slice(0, 7);
  const { name } = snapshot().settings;
  const operator = operatorOfService();
  const revision = sha256(JSON.stringify(content)).slice(0, 8);
  const url = absolute(address(lang, 'courses', course));
  return {
    revision,
    month,
    line: `${t('footer.dataAsOf', { date: date(month) })} · ${t('courses:files.revision', { revision: `\u2068${revision}\u2069` })}`,
    newest: t('courses:files.newest'),
    service: name,
    publisher: [name, operator ? t('footer.runBy', { name: operator }) : t('footer.runByUnions'), licence.id].join(' · '),
    url,
    address: url.replace(/^https?:\/\//, ''),
  };
}

/** The moment that a package of files gives as its own: the first of the month of its facts. */
export function momentOf({ month }: Pick<Stamp, 'month'>): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
