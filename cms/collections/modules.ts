import { nounCollection } from './noun.ts';

/** Parts of a course. */
export const modules = nounCollection('modules', { group: 'courses', columns: ['slug', '_status', 'updatedAt'] });
