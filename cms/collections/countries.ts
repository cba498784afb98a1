import { nounCollection } from './noun.ts';

/** What the service says of a country. */
export const countries = nounCollection('countries', { group: 'rights', columns: ['slug', '_status', 'updatedAt'] });
