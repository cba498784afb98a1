import type { Course } from '#content/schema/course.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { environment } from '../../environment.ts';
import { sessionsOf } from '../../loaders/courses.ts';
import { textOf } from '../../loaders/texts.ts';

/** What a trainer can download of a course, in the order of the list on its page. */
export const kinds = {
  all: { ending: 'zip', type: 'ZIP' },
  guide: { ending: 'pdf', type: 'PDF, A4' },
  guideWord: { ending: 'docx', type: 'DOCX' },
  slides: { ending: 'pptx', type: 'PPTX' },
  workbook: { ending: 'pdf', type: 'PDF, A4' },
  workbookWord: { ending: 'docx', type: 'DOCX' },
  book: { ending: 'epub', type: 'EPUB' },
  flipchart: { ending: 'pdf', type: 'PDF, A3' },
  certificate: { ending: 'pdf', type: 'PDF, A4' },
  attendance: { ending: 'pdf', type: 'PDF, A4' },
  evaluation: { ending: 'pdf', type: 'PDF, A4' },
  scorm: { ending: 'zip', type: 'SCORM 1.2' },
  handout: { ending: 'pdf', type: 'PDF, A4' },
} as const satisfies Record<string, { ending: string; type: string }>;

export type Kind = keyof typeof kinds;

/** A file of a course; `session` is that of a handout, with its place in the course. */
export interface CourseFile {
  kind: Kind;
  name: string;
  type: string;
  session?: { slug: string; number: number };
}

/** The words for a kind: the same paper as PDF and DOCX is one thing in two formats. */
export function labelOf(kind: Kind): string {
  return kind.replace(/Word$/, '');
}

/** The folder of a course's files in a language: "/downloads/courses/before-you-go/km/". */
export function folderOf(course: string, lang: Lang): string {
  return `/downloads/courses/${course}/${lang}/`;
}

/** The files of a course for readers of a language; names are ASCII and say what a file is when it lies alone in a phone. */
export function filesOf(course: Course, lang: Lang): CourseFile[] {
  const { handout, ...single } = kinds;
  const files = Object.entries(single).map(([kind, { ending, type }]) => {
    const suffix = kind === 'all' ? '' : `-${labelOf(kind as Kind)}`;
    return { kind: kind as Kind, name: `${course.slug}-${lang}${suffix}.${ending}`, type };
  });
  const handouts = sessionsOf(course).flatMap(({ slug }, index) => {
    const has = (textOf('sessions', slug, lang)?.text.handout.length ?? 0) > 0;
    const number = index + 1;
    const name = `${course.slug}-${lang}-handout-${String(number).padStart(2, '0')}-${slug}.${handout.ending}`;
    return has ? [{ kind: 'handout' as const, name, type: handout.type, session: { slug, number } }] : [];
  });
  return [...files, ...handouts];
}

/** Whether the files of a course are made in a language: of all, unless COURSE_FILES names some. */
export function isMade(course: string, lang: Lang): boolean {
  return environment.courseFiles?.includes(`${course}/${lang}`) ?? true;
}
