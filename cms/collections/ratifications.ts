import { nounCollection } from './noun.ts';

/** Who is bound by which convention. */
export const ratifications = nounCollection('ratifications', { group: 'rights', columns: ['slug', 'country', 'convention', 'status', '_status'] });
