import type { Access, PayloadRequest } from 'payload';
import { type Role, roleOf } from './roles.ts';

const desk: Role[] = ['administrator', 'editor'];

/** Whether somebody runs the publishing: sees every publication and release, and may publish again. */
export function isDesk(req: Pick<PayloadRequest, 'user'>): boolean {
  const role = roleOf(req);
  return role !== undefined && desk.includes(role);
}

/** Publications: the desk sees all, any other role only those that it asked for. */
export const ownPublications: Access = ({ req }) => {
  if (isDesk(req)) return true;
  return req.user && roleOf(req) ? { 'requests.user': { equals: req.user.id } } : false;
};
