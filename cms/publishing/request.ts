import type { PayloadRequest } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import type { Requests } from './publication.ts';
import { wakeQueue } from './wake.ts';
import { summary } from './summary.ts';

/** What one save, deletion, day or person asks to bring to readers. */
export type Request = Omit<Requests[number], 'id' | 'user' | 'by'>;

/**
 * Asks for a new release, in the transaction of the save: what was saved and what was asked for are kept or lost together.
 * The queue is woken when both are committed. An urgent request does not wait for others to be merged with it.
 */
export async function requestPublication(req: PayloadRequest, request: Request, { urgent = false } = {}): Promise<void> {
  const { user } = req;
  const entry = { ...request, ...(user && { user: user.id, by: user.name || user.email }) };
  const data = { state: 'waiting' as const, urgent, requests: [entry], ...summary([entry]) };
  // Nobody may write publications but this code.
  await req.payload.create({ collection: 'publications', data, depth: 0, req, overrideAccess: true });
  await afterCommit(req, wakeQueue);
}
