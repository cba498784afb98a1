import type { GlobalConfig } from 'payload';
import { settings as contract } from '#content/schema/settings.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { administrators, staff } from '../access/roles.ts';
import { form } from '../fields/form.ts';
import { checkSettings } from '../hooks/check-settings.ts';
import { noteSettings } from '../hooks/note-change.ts';
import { afterSettingsPublish } from '../hooks/publish.ts';
import { label } from '../labels.ts';

/** What the operator sets once for the whole service. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: label('nouns', 'settings'),
  admin: { group: label('groups', 'service') },
  access: { read: () => true, update: administrators, readVersions: staff },
  hooks: { beforeChange: [checkSettings], afterChange: [noteSettings, afterSettingsPublish] },
  fields: form(fieldsOf(contract)),
};
