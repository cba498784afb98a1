import { APIError, type PayloadHandler, type PayloadRequest } from 'payload';
import { feedbackForm, partsOfPage } from '#content/schema/feedback.ts';
import { lang } from '#content/schema/fields.ts';
import { personalDataIn } from '#content/schema/personal-data.ts';
import { sentence } from '#content/schema/sentence.ts';
import { answer } from './answer.ts';
import { isAskedPage } from './asked-page.ts';
import { isFromOurSite } from './origin.ts';
import { createRateLimit } from './rate-limit.ts';
import { readForm } from './read-form.ts';
import { sendersOf } from './senders.ts';
import { today } from '../today.ts';

const admit = createRateLimit();

/** `POST /api/feedback`: takes the form of the site in, from anybody; whatever is wrong with it is answered with 4xx and a sentence. */
export const receiveFeedback: PayloadHandler = async (req) => {
  const { headers } = req;
  if (!isFromOurSite(headers)) return answer(headers, 'failed', { status: 403, detail: 'Forms are taken from the pages of this service only.' });
  const admitted = admit(sendersOf(headers));
  if (!admitted.ok) return answer(headers, 'later', { status: 429, retryAfter: admitted.retryAfter });
  try {
    return await keep(await readForm(req), req);
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return answer(headers, 'failed', { status: error.status, detail: error.message });
    throw error;
  }
};

async function keep(form: unknown, req: PayloadRequest): Promise<Response> {
  const { headers, payload } = req;
  const checked = feedbackForm.safeParse(form, { error: sentence });
  if (!checked.success) throw new APIError(sentenceOf(checked.error.issues), 400);
  const { page, helped, missing } = checked.data;
  const found = personalDataIn(missing);
  if (found) return answer(headers, found, { page, status: 400 });
  if (helped === 'none' && missing === '') return answer(headers, 'empty', { page, status: 400 });
  if (!(await isAskedPage(page, payload))) throw new APIError('"page" is no page that asks for feedback', 400);
  const data = { page, lang: lang.parse(partsOfPage(page).lang), helped, missing, day: today() };
  // Nobody may create these but this form.
  await payload.create({ collection: 'feedback', data, req, overrideAccess: true });
  return answer(headers, 'thanks', { page, status: 201 });
}

function sentenceOf([issue]: ZodIssue[]): string {
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  return `${name ? `"${name}"` : 'The form'} ${issue?.message}`;
}

type ZodIssue = NonNullable<ReturnType<typeof feedbackForm.safeParse>['error']>['issues'][number];
