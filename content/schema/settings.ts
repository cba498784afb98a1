import { z } from 'zod';
import { line, ref, webAddress } from './fields.ts';

/** What the operator sets once for the whole service; proper names and addresses only, no prose. */
export const settings = z.strictObject({
  name: line(60).default('Waypost'),
  operator: ref('organisations').optional(),
  operatorName: line(120).optional(),
  contactEmail: z.email().optional(),
  securityEmail: z.email().optional(),
  /** Where "leave quickly" goes. */
  exitUrl: webAddress.default('https://www.wikipedia.org/'),
});

export type Settings = z.infer<typeof settings>;
