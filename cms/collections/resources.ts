import { nounCollection } from './noun.ts';

/** The resource library. */
export const resources = nounCollection('resources', { group: 'library', columns: ['slug', 'title', 'kind', 'published', '_status'] });
