import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** The library: publications that somebody has described, by title. */
export const resources = perSnapshot(() =>
  documentsOf('resources')
    .filter((resource) => hasWords('resources', resource.slug))
    .sort((a, b) => a.title.localeCompare(b.title)),
);
