import type { Course } from '#content/schema/course.ts';
import type { Module } from '#content/schema/module.ts';
import type { Session } from '#content/schema/session.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { documentsNamed, documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** All courses that have words, in their order. */
export const courses = perSnapshot(() =>
  documentsOf('courses')
    .filter((course) => hasWords('courses', course.slug))
    .sort((a, b) => a.position - b.position || a.slug.localeCompare(b.slug)),
);

/** The parts of a course with their sessions, in teaching order. */
export function modulesOf(course: Course): { module: Module; sessions: Session[] }[] {
  return documentsNamed('modules', course.modules).map((module) => ({
    module,
    sessions: documentsNamed('sessions', module.sessions).filter((session) => hasWords('sessions', session.slug)),
  }));
}

/** All sessions of a course, in teaching order. */
export function sessionsOf(course: Course): Session[] {
  return modulesOf(course).flatMap(({ sessions }) => sessions);
}

/** Paths of the session pages: every session of every course, in every language. */
export function sessionPaths() {
  return langs.flatMap((lang) =>
    courses().flatMap((course) => sessionsOf(course).map((session) => ({ params: { lang, course: course.slug, session: session.slug } }))),
  );
}
