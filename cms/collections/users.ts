import type { CollectionConfig } from 'payload';
import { ownAccount } from '../access/accounts.ts';
import { administrators, administratorsWrite, nobody, roleOf, roles } from '../access/roles.ts';
import { environment } from '../environment.ts';
import { label, languageOptions, optionLabel } from '../labels.ts';

/** Who may sign in, with which role and for which languages. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('nouns', 'users'), plural: label('plurals', 'users') },
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'name', 'role'], group: label('groups', 'service') },
  auth: {
    tokenExpiration: 30 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict', secure: environment.cmsUrl.startsWith('https://') },
  },
  access: {
    admin: ({ req }) => roleOf(req) !== undefined,
    create: administrators,
    read: ownAccount,
    update: ownAccount,
    delete: administrators,
    unlock: administrators,
    readVersions: nobody,
  },
  disableDuplicate: true,
  fields: [
    { name: 'name', label: label('fields', 'name'), type: 'text', maxLength: 120 },
    {
      name: 'role',
      label: label('fields', 'role'),
      type: 'select',
      required: true,
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: optionLabel(value, undefined, 'role') })),
      access: { create: administratorsWrite, update: administratorsWrite },
    },
    {
      name: 'langs',
      label: label('fields', 'langs'),
      type: 'select',
      hasMany: true,
      options: languageOptions,
      saveToJWT: true,
      access: { create: administratorsWrite, update: administratorsWrite },
    },
    {
      name: 'centre',
      label: label('nouns', 'centres'),
      type: 'relationship',
      relationTo: 'centres',
      maxDepth: 0,
      admin: { condition: isFocalPoint },
      access: { create: administratorsWrite, update: administratorsWrite },
    },
    {
      name: 'publishesCentre',
      label: label('fields', 'publishesCentre'),
      type: 'checkbox',
      admin: { condition: isFocalPoint },
      access: { create: administratorsWrite, update: administratorsWrite },
    },
  ],
};

function isFocalPoint(data: { role?: string }): boolean {
  return data.role === 'focal-point';
}
