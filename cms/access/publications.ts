import type { Access } from 'payload';
import { isEditor, roleOf } from './roles.ts';

/** Publications: the desk sees all, any other role only those that it asked for. */
export const ownPublications: Access = ({ req }) => {
  if (isEditor(req)) return true;
  return req.user && roleOf(req) ? { 'requests.user': { equals: req.user.id } } : false;
};
