import { nounCollection } from './noun.ts';

/** The glossary. */
export const terms = nounCollection('terms', { group: 'library', columns: ['slug', '_status', 'updatedAt'] });
