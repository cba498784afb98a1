import { nounCollection } from './noun.ts';

/** Guides, stories and news. */
export const articles = nounCollection('articles', { group: 'articles', columns: ['slug', 'kind', 'stage', '_status', 'updatedAt'] });
