import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

/** Runs `work` in one transaction and commits; whatever it wrote is undone when it throws. Every call inside must pass the `req`. */
export async function inTransaction<Result>(payload: Payload, work: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload);
  const transaction = await payload.db.beginTransaction();
  if (transaction !== null) req.transactionID = transaction;
  try {
    const result = await work(req);
    if (transaction !== null) await payload.db.commitTransaction(transaction);
    return result;
  } catch (error) {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction);
    throw error;
  }
}
