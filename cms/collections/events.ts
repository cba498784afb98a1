import { nounCollection } from './noun.ts';

/** Campaign days and events. */
export const events = nounCollection('events', { group: 'articles', columns: ['slug', 'kind', 'everyYear', 'startsOn', '_status'] });
