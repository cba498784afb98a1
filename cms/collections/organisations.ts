import { nounCollection } from './noun.ts';

/** Unions, councils, associations and offices. */
export const organisations = nounCollection('organisations', { group: 'directory', columns: ['slug', 'name', 'kind', 'country', '_status'] });
