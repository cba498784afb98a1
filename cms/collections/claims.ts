import { nounCollection } from './noun.ts';

/** "Is it true?": claims people hear, with a verdict. */
export const claims = nounCollection('claims', { group: 'articles', columns: ['slug', 'verdict', 'expires', '_status'] });
