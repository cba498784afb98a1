import { nounCollection } from './noun.ts';

/** Urgent word on a country or a route. */
export const alerts = nounCollection('alerts', { group: 'articles', columns: ['slug', 'severity', 'startsOn', 'expires', '_status'] });
