import type { CollectionConfig } from 'payload';
import { alertFromPhrase } from '../alerts/from-phrase.ts';
import { secondYes } from '../hooks/second-yes.ts';
import { nounCollection } from './noun.ts';

const noun = nounCollection('alerts', { group: 'articles', columns: ['slug', 'severity', 'startsOn', 'expires', '_status'] });

/** Urgent word on a country or a route. */
export const alerts: CollectionConfig = {
  ...noun,
  admin: { ...noun.admin, components: { beforeListTable: ['/views/alert-from-phrase.tsx#AlertFromPhrase'] } },
  endpoints: [{ path: '/from-phrase', method: 'post', handler: alertFromPhrase }],
  hooks: { ...noun.hooks, beforeChange: [secondYes, ...(noun.hooks?.beforeChange ?? [])] },
  fields: [
    ...noun.fields,
    // Who wrote it last as a draft; set by `secondYes` alone.
    {
      name: 'writtenBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
};
