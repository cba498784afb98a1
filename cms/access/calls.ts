import type { PayloadRequest } from 'payload';
import { rightOf } from './rights.ts';

/** Whether somebody may say that a line or a centre answered: who signs for the directory. */
export function mayCall(req: Pick<PayloadRequest, 'user'>): boolean {
  return rightOf(req, 'documents', 'hotlines')?.signs === true;
}
