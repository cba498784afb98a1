import { nounCollection } from './noun.ts';

/** Lines that answer calls. */
export const hotlines = nounCollection('hotlines', { group: 'directory', columns: ['slug', 'country', 'grade', 'asOf', 'confirmedOn', '_status'] });
