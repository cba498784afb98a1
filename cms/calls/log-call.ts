import { APIError, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/transaction.ts';
import type { Call } from './endpoints.ts';

/** Keeps what became of a call, and changes the document accordingly: both or neither. Rejects with 404 or 409 and a sentence. */
export async function logCall(req: PayloadRequest, { noun, id, outcome, languages, free, note }: Call, day: string): Promise<void> {
  const { user, payload } = req;
  const by = user?.name || user?.email || '';
  await inTransaction(payload, async (inside) => {
    Object.assign(inside, { user, context: { calledBy: by } });
    const found = await payload.findByID({ collection: noun, id, draft: true, depth: 0, disableErrors: true, req: inside, overrideAccess: false });
    if (!found || found.deletedAt) throw new APIError(`There is no document ${id} among the ${noun}: load the list again`, 404, undefined, true);
    // A call is about what readers see; publishing somebody's draft with it would show what nobody has looked at.
    if (outcome !== 'no-answer' && found._status !== 'published')
      throw new APIError(`${noun}/${found.slug} has changes that are not published: publish them or take them back, then confirm it`, 409, undefined, true);
    await payload.create({
      collection: 'calls',
      data: {
        of: { relationTo: noun, value: id },
        outcome,
        day,
        by,
        user: user?.id ?? null,
        languages,
        ...(free !== undefined && { free }),
        ...(note && { note }),
      },
      depth: 0,
      req: inside,
      // Nobody may write the log but this line.
      overrideAccess: true,
    });
    if (outcome === 'no-answer') return;
    await payload.update({
      collection: noun,
      id,
      data: outcome === 'confirmed' ? confirmed(noun, day, by, found) : retired(noun, day, by),
      depth: 0,
      req: inside,
      overrideAccess: false,
    });
  });
}

function confirmed(noun: Call['noun'], day: string, by: string, doc: object) {
  const signed = { verifiedOn: day, verifiedBy: by, _status: 'published' as const };
  if (noun === 'hotlines') return { ...signed, confirmedOn: day };
  // "Reported" is what a source said; somebody has asked now.
  return { ...signed, ...('status' in doc && doc.status === 'reported' && { status: 'active' as const }) };
}

function retired(noun: Call['noun'], day: string, by: string) {
  return noun === 'hotlines' ? { _status: 'draft' as const } : { status: 'closed' as const, verifiedOn: day, verifiedBy: by, _status: 'published' as const };
}
