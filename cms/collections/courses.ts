import { nounCollection } from './noun.ts';

/** Curricula. */
export const courses = nounCollection('courses', { group: 'courses', columns: ['slug', 'position', '_status', 'updatedAt'] });
