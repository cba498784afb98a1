import type { Course } from '#content/schema/course.ts';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { readerOf } from '../../i18n/reader.ts';
import { modulesOf } from '../../loaders/courses.ts';
import { textOf } from '../../loaders/texts.ts';
import { type CourseBlock, courseBlocks } from './course-blocks.ts';
import { type Lesson, lessonOf } from './lesson.ts';
import { statesOf } from './review-states.ts';
import { type Words, wordsOf } from './words.ts';

/** A course as its files tell it to readers of a language: labels in that language, words in the one in which they were written. */
export interface CourseText {
  slug: string;
  lang: Lang;
  dir: 'ltr' | 'rtl';
  title: Words;
  summary: Words;
  about: { lang: Lang; dir: 'ltr' | 'rtl'; blocks: CourseBlock[] };
  /** What has to be known of the words: a machine wrote them, or they are not translated. */
  states: string[];
  minutes: number;
  parts: { title: Words; summary: Words; lessons: Lesson[] }[];
}

/** All that the files of a course say, for readers of `lang`; throws where the course has no words. */
export function courseText(course: Course, lang: Lang): CourseText {
  const reader = readerOf(lang);
  const shown = textOf('courses', course.slug, lang);
  if (!shown) throw new Error(`courses/${course.slug} has no words`);
  let number = 0;
  const parts = modulesOf(course).map(({ module, sessions }) => {
    const words = textOf('modules', module.slug, lang);
    return {
      title: wordsOf(words?.text.title ?? '', words?.lang ?? lang),
      summary: wordsOf(words?.text.summary ?? '', words?.lang ?? lang),
      lessons: sessions.flatMap((session) => lessonOf(reader, course, session, ++number) ?? []),
    };
  });
  const lessons = parts.flatMap((part) => part.lessons);
  const { title, summary, body } = shown.text;
  return {
    slug: course.slug,
    lang,
    dir: dirOf(lang),
    title: wordsOf(title, shown.lang),
    summary: wordsOf(summary, shown.lang),
    about: { lang: shown.lang, dir: dirOf(shown.lang), blocks: courseBlocks(readerOf(lang, shown.lang), body) },
    states: [...new Set([...statesOf(reader, shown), ...lessons.flatMap((lesson) => lesson.states)])],
    minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
    parts,
  };
}

/** All sessions of a course in teaching order. */
export function lessonsOf(text: CourseText): Lesson[] {
  return text.parts.flatMap((part) => part.lessons);
}
