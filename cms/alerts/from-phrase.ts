import { APIError, Forbidden, type PayloadHandler } from 'payload';
import { z } from 'zod';
import { countryCodes } from '#content/vocabulary/countries.ts';
import { phrases } from '#content/vocabulary/phrases.ts';
import { rightOf } from '../access/rights.ts';
import { inTransaction } from '../database/transaction.ts';
import { today } from '../today.ts';
import { phraseWords } from './phrase-words.ts';

const order = z.strictObject({
  phrase: z.enum(phrases),
  severity: z.enum(['info', 'warning', 'danger']),
  countries: z.array(z.enum(countryCodes)).default([]),
  expires: z.iso.date('write the day as 2026-12-31'),
  source: z.strictObject({ title: z.string().trim().min(1, 'name who says so').max(200), url: z.url().optional() }),
});

/**
 * `POST /api/alerts/from-phrase {phrase, severity, countries, expires, source}`: an alert with words that stand ready in every language. It is
 * out with the next publication, at once; one of danger is a draft until a second person publishes it. All texts but the English one say that
 * a machine made them.
 */
export const alertFromPhrase: PayloadHandler = async (req) => {
  if (!rightOf(req, 'documents', 'alerts')?.publishes) throw new Forbidden(req.t);
  const parsed = order.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new APIError(`${issue?.path.join('.') || 'The alert'}: ${issue?.message}`, 400, undefined, true);
  }
  const { phrase, severity, countries, expires, source } = parsed.data;
  const day = today();
  if (expires < day) throw new APIError(`expires: ${expires} is over already: give a day from today on`, 400, undefined, true);
  const waits = severity === 'danger';
  const { id, slug } = await inTransaction(req.payload, async (inside) => {
    Object.assign(inside, { user: req.user });
    const common = { depth: 0, req: inside, overrideAccess: false } as const;
    const alert = await req.payload.create({
      collection: 'alerts',
      data: {
        slug: `${phrase}-${day}-${crypto.randomUUID().slice(0, 4)}`,
        severity,
        countries,
        startsOn: day,
        expires,
        sourceLang: 'en',
        sources: [source],
        _status: waits ? 'draft' : 'published',
      },
      draft: waits,
      ...common,
    });
    for (const { lang, title, summary } of phraseWords(phrase)) {
      const made = lang === 'en' ? {} : { method: 'machine' as const, translatedFrom: { lang: 'en' as const, revision: 1 } };
      // Nobody sees a text before the alert that it belongs to.
      await req.payload.create({ collection: 'alert-texts', data: { parent: alert.id, lang, title, summary, ...made, _status: 'published' }, ...common });
    }
    return alert;
  });
  return Response.json({ ok: true, id, slug, waits }, { status: 201 });
};
