import type { Reader } from '../../i18n/reader.ts';

/** The headings and small words in the files of a course. */
export function labelsOf({ t }: Reader) {
  const own = [
    'objectives',
    'materials',
    'keyMessages',
    'safety',
    'activities',
    'facilitatorNotes',
    'handout',
    'quiz',
    'right',
    'lawFacts',
    'articles',
  ] as const;
  const general = ['session', 'duration', 'groupSize', 'modules'] as const;
  const files = ['contents', 'timePlan', 'answers', 'write', 'newest'] as const;
  return {
    ...said(own, (name) => t(`courses:${name}`)),
    ...said(general, (name) => t(`courses:${name}`)),
    ...said(files, (name) => t(`courses:files.${name}`)),
    total: t('tools:diary.total'),
  };
}

export type Labels = ReturnType<typeof labelsOf>;

/** An object of the words of some names. */
export function said<Name extends string>(names: readonly Name[], say: (name: Name) => string): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;
}
