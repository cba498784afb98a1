import { APIError, Forbidden, type PayloadHandler } from 'payload';
import { z } from 'zod';
import { mayCall } from '../access/calls.ts';
import { today } from '../today.ts';
import { dueCalls, calledNouns } from './due.ts';
import { logCall } from './log-call.ts';

const call = z.strictObject({
  noun: z.enum(calledNouns),
  id: z.int().min(1),
  outcome: z.enum(['confirmed', 'no-answer', 'retired']),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'write the code of a language, such as "km"'))
    .max(30)
    .default([]),
  free: z.boolean().optional(),
  note: z.string().trim().max(500).optional(),
});

export type Call = z.infer<typeof call>;

/** `GET /api/calls/due`: whom to call next, for those who keep the directory. */
export const dueForDesk: PayloadHandler = async (req) => {
  if (!mayCall(req)) throw new Forbidden(req.t);
  return Response.json({ due: await dueCalls(req, today()) });
};

/**
 * `POST /api/calls/made {noun, id, outcome, languages?, free?, note?}`: what became of a call. "confirmed" sets the days of the document and
 * publishes it, "retired" takes a line from the site and says that a centre is closed; a call that nobody answered is only noted.
 */
export const callMade: PayloadHandler = async (req) => {
  if (!mayCall(req)) throw new Forbidden(req.t);
  const parsed = call.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new APIError(`Send {"noun", "id", "outcome"}: ${issue?.path.join('.')} ${issue?.message}`, 400, undefined, true);
  }
  await logCall(req, parsed.data, today());
  return Response.json({ ok: true });
};
