import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { nounOf, textsOf } from '../collections/text-slug.ts';
import { inTransaction } from '../database/transaction.ts';
import { summary } from './summary.ts';

const input = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  doc: z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]) }),
  user: z.object({ relationTo: z.literal('users'), value: z.union([z.string(), z.number()]) }),
});

const scheduled: Where = { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { not_equals: true } }] };

/** When the next publishing that somebody scheduled is due; undefined if nothing is scheduled. */
export async function nextScheduled(payload: Payload): Promise<Date | undefined> {
  // Jobs are hidden from everybody; the queue itself may look.
  const { docs } = await payload.find({ collection: 'payload-jobs', where: scheduled, sort: 'waitUntil', limit: 1, depth: 0, overrideAccess: true });
  return docs[0] && new Date(docs[0].waitUntil ?? 0);
}

/**
 * Publishes and unpublishes what is due by the schedule of Payload's own admin, as the person who scheduled it and with
 * the rights that person has now. Payload's runner is not used: it marks a job and does it in separate steps, and a job
 * marked by a process that was killed is never done. Here the change and the end of its job are one transaction.
 */
export async function runDue(payload: Payload): Promise<void> {
  for (;;) {
    const due = { and: [scheduled, { waitUntil: { less_than_equal: new Date().toISOString() } }] };
    const { docs } = await payload.find({ collection: 'payload-jobs', where: due, sort: 'waitUntil', limit: 1, depth: 0, overrideAccess: true });
    const [job] = docs;
    if (!job) return;
    const end = (req: PayloadRequest) => payload.delete({ collection: 'payload-jobs', id: job.id, depth: 0, req, overrideAccess: true });
    try {
      await inTransaction(payload, async (req) => {
        await run(input.parse(job.input), req);
        await end(req);
      });
    } catch (error) {
      await inTransaction(payload, async (req) => {
        await report(job.input, error, req);
        await end(req);
      });
    }
  }
}

async function run({ type, doc, user }: Scheduled, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  // Read as the system, because nobody is signed in; what follows is done with this person's rights.
  const account = await payload.findByID({ collection: 'users', id: user.value, depth: 0, disableErrors: true, req, overrideAccess: true });
  if (!account) throw new Error('The account that scheduled this does not exist any more: schedule it again');
  req.user = { ...account, collection: 'users' };
  const found = nounOf(doc.relationTo);
  if (!found) throw new Error(`${doc.relationTo} is nothing that can be published`);
  const collection = found.isText ? textsOf(found.noun) : found.noun;
  const data = { _status: type === 'publish' ? ('published' as const) : ('draft' as const) };
  await payload.update({ collection, id: Number(doc.value), data, depth: 0, req, user: req.user, overrideAccess: false });
}

/** What could not be done stands in the list of publications, in words. */
async function report(given: unknown, error: unknown, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const parsed = input.safeParse(given);
  const request = {
    change: parsed.data?.type === 'unpublish' ? ('withdrawn' as const) : ('published' as const),
    ...(parsed.success && (await named(parsed.data, req))),
  };
  const message = error instanceof Error ? error.message : String(error);
  const data = { state: 'failed' as const, urgent: false, message, requests: [request], ...summary([request]) };
  await payload.create({ collection: 'publications', data, depth: 0, req, overrideAccess: true });
}

async function named({ doc, user }: Scheduled, req: PayloadRequest) {
  const account = await req.payload.findByID({ collection: 'users', id: user.value, depth: 0, disableErrors: true, req, overrideAccess: true });
  const who = account && { user: account.id, by: account.name || account.email };
  return { collection: doc.relationTo, document: String(doc.value), title: `${doc.relationTo}/${doc.value}`, ...who };
}

type Scheduled = z.infer<typeof input>;
