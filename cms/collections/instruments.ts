import { nounCollection } from './noun.ts';

/** Laws, regulations and treaties that facts cite. */
export const instruments = nounCollection('instruments', { group: 'rights', columns: ['slug', 'kind', 'country', 'citation', '_status'] });
