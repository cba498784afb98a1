import { APIError, Forbidden, type PayloadHandler } from 'payload';
import { z } from 'zod';
import { isEditor, roleOf } from '../access/roles.ts';
import { inTransaction } from '../database/transaction.ts';
import { leaseOf } from './lease.ts';
import { pace } from './pace.ts';
import { askRollBack, listDeployments, listReleases } from './publisher.ts';
import { requestPublication } from './request.ts';
import { PublisherAway } from './socket.ts';
import { summary } from './summary.ts';

const order = z.strictObject({ release: z.string().min(1).max(100) });

/** `GET /api/publications/releases`: what the site's publisher keeps and where else it went, for administrators and editors. */
export const releasesForDesk: PayloadHandler = async (req) => {
  if (!isEditor(req)) throw new Forbidden(req.t);
  return Response.json({ releases: await reached(listReleases()), deployments: await reached(listDeployments()) });
};

/** `POST /api/publications/now`: publishes what is published in the CMS, at once, without another save. */
export const publishNow: PayloadHandler = async (req) => {
  if (!isEditor(req)) throw new Forbidden(req.t);
  await inTransaction(req.payload, (inside) => requestPublication(Object.assign(inside, { user: req.user }), { change: 'again' }, { urgent: true }));
  return Response.json({ ok: true }, { status: 202 });
};

/**
 * `POST /api/publications/roll-back {release}`: readers get an older release until the next publication; administrators
 * only. Waits for a publication that runs, because that one would come after it.
 */
export const rollBack: PayloadHandler = async (req) => {
  if (roleOf(req) !== 'administrator') throw new Forbidden(req.t);
  const parsed = order.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success) throw new APIError('Send {"release": "the id of a release"}', 400, undefined, true);
  const { payload, user } = req;
  const lease = leaseOf(payload, pace);
  for (let looks = 0; !(await lease.take()); looks += 1) {
    if (looks === 2 * pace.patience) throw new APIError('A publication is running: roll back when it has ended', 409, undefined, true);
    await new Promise((resolve) => setTimeout(resolve, pace.beat));
  }
  return lease.keep(async () => {
    const request = { change: 'rolled-back' as const, title: parsed.data.release, ...(user && { user: user.id, by: user.name || user.email }) };
    const started = { state: 'failed' as const, urgent: false, message: 'It is not known what became of it', requests: [request], ...summary([request]) };
    // Nobody may write publications but this code. Written first, so that a roll back is never without its author.
    const { id } = await inTransaction(payload, (inside) =>
      payload.create({ collection: 'publications', data: started, depth: 0, req: inside, overrideAccess: true }),
    );
    const finish = (data: { state?: 'live'; message: string | null; release?: string; seconds?: number }) =>
      inTransaction(payload, (inside) => payload.update({ collection: 'publications', id, data, depth: 0, req: inside, overrideAccess: true }));
    const answer = await reached(askRollBack(parsed.data.release));
    if (answer.ok) await finish({ state: 'live', message: null, release: answer.release, seconds: answer.seconds });
    else await finish({ message: answer.message });
    return Response.json(answer, { status: answer.ok ? 200 : 409 });
  });
};

/** A publisher that is away is no fault of who asks: 503 with its sentence. */
async function reached<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    throw error instanceof PublisherAway ? new APIError(error.message, 503, undefined, true) : error;
  });
}
