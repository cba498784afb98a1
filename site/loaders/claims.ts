import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { snapshot } from './snapshot.ts';
import { hasWords } from './texts.ts';

/** The "Is it true?" items that are still valid. */
export const claims = perSnapshot(() =>
  documentsOf('claims')
    .filter((claim) => hasWords('claims', claim.slug) && claim.expires >= snapshot().asOf)
    .sort((a, b) => a.slug.localeCompare(b.slug)),
);
