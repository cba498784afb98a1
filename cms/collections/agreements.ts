import { nounCollection } from './noun.ts';

/** Memoranda and agreements between unions. */
export const agreements = nounCollection('agreements', { group: 'directory', columns: ['slug', 'kind', 'signedOn', 'status', '_status'] });
