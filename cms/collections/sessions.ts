import { nounCollection } from './noun.ts';

/** Sittings of a course. */
export const sessions = nounCollection('sessions', { group: 'courses', columns: ['slug', 'minutes', '_status', 'updatedAt'] });
