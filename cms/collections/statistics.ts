import { nounCollection } from './noun.ts';

/** Figures for charts. */
export const statistics = nounCollection('statistics', { group: 'library', columns: ['slug', 'unit', 'asOf', '_status'] });
