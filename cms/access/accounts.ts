import type { Access } from 'payload';
import { roleOf } from './roles.ts';

/** Accounts: an administrator sees all, everybody else only their own. */
export const ownAccount: Access = ({ req }) => {
  if (roleOf(req) === 'administrator') return true;
  return req.user && roleOf(req) ? { id: { equals: req.user.id } } : false;
};
