import type { Course } from '#content/schema/course.ts';
import type { Session } from '#content/schema/session.ts';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { pictogramSvg } from '../../components/pictograms/drawings.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { type Reader, readerOf } from '../../i18n/reader.ts';
import { documentsNamed } from '../../loaders/documents.ts';
import { textOf } from '../../loaders/texts.ts';
import { titleOf } from '../../loaders/titles.ts';
import { type Printed, law } from '../blocks.ts';
import { type CourseBlock, courseBlocks } from './course-blocks.ts';
import { statesOf } from './review-states.ts';
import { type Words, wordsOf } from './words.ts';

/** A session as the files of its course tell it. `lang` and `dir` are those of all words but `length`, `group`, `laws` and `states`. */
export interface Lesson {
  slug: string;
  number: number;
  lang: Lang;
  dir: 'ltr' | 'rtl';
  title: string;
  summary: string;
  minutes: number;
  length: string;
  group: string;
  objectives: string[];
  materials: string[];
  keyMessages: string[];
  safety: string;
  activities: CourseBlock[];
  notes: CourseBlock[];
  handout: CourseBlock[];
  quiz: { question: string; answers: { text: string; right: boolean }[]; explanation: string }[];
  laws: Printed[];
  guides: Words[];
  states: string[];
  /** A drawing of what it is about; undefined where nobody has drawn that. */
  pictogram: string | undefined;
  url: string;
}

/** A session for readers of a language; undefined where it has no words. */
export function lessonOf(reader: Reader, course: Course, session: Session, number: number): Lesson | undefined {
  const shown = textOf('sessions', session.slug, reader.lang);
  if (!shown) return undefined;
  const { t } = reader;
  const { text, lang } = shown;
  const inside = readerOf(reader.lang, lang);
  const { groupSize } = session;
  return {
    slug: session.slug,
    number,
    lang,
    dir: dirOf(lang),
    title: text.title,
    summary: text.summary,
    minutes: session.minutes,
    length: reader.minutes(session.minutes),
    group: groupSize ? t('courses:groupSizeRange', { min: reader.number(groupSize.min), max: reader.number(groupSize.max) }) : '',
    objectives: text.objectives,
    materials: text.materials,
    keyMessages: text.keyMessages,
    safety: text.safety ?? '',
    activities: courseBlocks(inside, text.body),
    notes: courseBlocks(inside, text.facilitatorNotes),
    handout: courseBlocks(inside, text.handout),
    quiz: text.quiz,
    laws: session.lawFacts.flatMap((slug) => law(reader, slug) ?? []),
    guides: session.articles.flatMap((slug) => {
      const title = titleOf('articles', slug, reader.lang);
      return title ? [wordsOf(title.title, title.lang)] : [];
    }),
    states: statesOf(reader, shown),
    pictogram: pictogramOf(session),
    url: absolute(address(reader.lang, 'courses', course.slug, session.slug)),
  };
}

/** That of the first subject of its guides that has one. */
function pictogramOf({ articles }: Session): string | undefined {
  const topics = documentsNamed('articles', articles).flatMap((article) => article.topics);
  return topics.map(pictogramSvg).find((drawing) => drawing !== undefined);
}
