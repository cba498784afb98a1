import { nounCollection } from './noun.ts';

/** Lines that answer calls. */
export const hotlines = nounCollection('hotlines', {
  group: 'directory',
  isCalled: true,
  columns: ['slug', 'country', 'grade', 'asOf', 'confirmedOn', '_status'],
});
