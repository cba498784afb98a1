import { nounCollection } from './noun.ts';

/** Single answers of the law, as data. */
export const lawFacts = nounCollection('law-facts', { group: 'rights', columns: ['slug', 'country', 'question', 'answer', 'asOf', '_status'] });
