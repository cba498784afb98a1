import type { PayloadRequest } from 'payload';
import { type Role, roleOf } from './roles.ts';

const callers: Role[] = ['administrator', 'editor', 'directory-steward'];

/** Whether somebody may say that a line or a centre answered: who keeps the directory. */
export function mayCall(req: Pick<PayloadRequest, 'user'>): boolean {
  const role = roleOf(req);
  return role !== undefined && callers.includes(role);
}
