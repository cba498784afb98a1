import { nounCollection } from './noun.ts';

/** Migrant Worker Resource Centres. */
export const centres = nounCollection('centres', { group: 'directory', isCalled: true, columns: ['slug', 'country', 'place', 'status', 'asOf', '_status'] });
