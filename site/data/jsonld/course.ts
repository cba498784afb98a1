import type { Course, CourseText } from '#content/schema/course.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { sessionsOf } from '../../loaders/courses.ts';
import { type Thing, root } from './thing.ts';

/** A curriculum that trainers may use free of charge. */
export function courseJsonld(course: Course, text: CourseText, lang: Lang): Thing {
  const minutes = sessionsOf(course).reduce((sum, session) => sum + session.minutes, 0);
  const from = text.translatedFrom?.lang;
  return root({
    '@type': 'Course',
    '@id': absolute(address(text.lang, 'courses', course.slug)),
    name: text.title,
    description: text.summary,
    url: absolute(address(lang, 'courses', course.slug)),
    inLanguage: text.lang,
    isAccessibleForFree: true,
    timeRequired: minutes > 0 ? `PT${minutes}M` : undefined,
    provider: { '@id': absolute('/#service') },
    translationOfWork: from && { '@id': absolute(address(from, 'courses', course.slug)) },
  });
}
