import { type PayloadRequest, ValidationError } from 'payload';
import { formatProblem, type Problem } from '#content/schema/problem.ts';

/** Refuses a save with sentences that say what, where and how to mend it; each also shows at its field. Status 400. */
export function refuse(collection: string, problems: Problem[], req: PayloadRequest): never {
  const error = new ValidationError({
    collection,
    errors: problems.map(({ field, message }) => ({ path: field ?? '_', message })),
    req,
  });
  error.message = problems.slice(0, 10).map(formatProblem).join('\n');
  throw error;
}
