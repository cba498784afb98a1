import { nounCollection } from './noun.ts';

/** Summaries of a country's law. */
export const laws = nounCollection('laws', { group: 'rights', columns: ['slug', 'asOf', '_status'] });
