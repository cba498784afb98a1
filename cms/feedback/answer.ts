import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type FeedbackAnswer, feedbackAnswers, partsOfPage } from '#content/schema/feedback.ts';
import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { environment } from '../environment.ts';

/** Answers a form in the reader's language: JSON to the script; to a plain form the way to a page of the site that says the same. */
export function answer(headers: Headers, kind: FeedbackAnswer, { page = '', status, detail, retryAfter }: Details): Response {
  const lang = langs.find((known) => known === partsOfPage(page).lang) ?? 'en';
  const own = { 'Cache-Control': 'no-store', ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) };
  const message = words(lang)[kind];
  if (/\bapplication\/json\b/.test(`${headers.get('accept')} ${headers.get('content-type')}`))
    return Response.json({ answer: kind, message, ...(detail ? { detail } : {}) }, { status, headers: own });
  const location = `/${lang}/feedback/${kind}/`;
  if (kind === 'thanks') return new Response(null, { status: 303, headers: { ...own, Location: location } });
  const html = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'" };
  return new Response(refusal(lang, location, [message, detail]), { status, headers: { ...own, ...html } });
}

/** A redirect would say that all went well; this keeps the status and still leads to the page. */
function refusal(lang: Lang, location: string, sentences: (string | undefined)[]): string {
  const text = sentences.filter((sentence) => sentence !== undefined).map((sentence) => `<p>${escaped(sentence)}</p>`);
  return `<!doctype html><html lang="${lang}" dir="${dirOf(lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${location}"><title>Waypost</title>${text.join('')}<p><a href="${location}">→</a></p></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const file = z.object({ answers: z.record(z.enum(feedbackAnswers), z.string()) });
const kept = new Map<Lang, z.infer<typeof file>['answers']>();

/** The sentences in a language; English ones where it has none yet. */
function words(lang: Lang): z.infer<typeof file>['answers'] {
  const path = [lang, 'en'].map((own) => join(environment.root, 'locales', own, 'feedback.json')).find((own) => existsSync(own));
  const known = kept.get(lang) ?? file.parse(JSON.parse(readFileSync(path ?? '', 'utf8'))).answers;
  kept.set(lang, known);
  return known;
}

type Details = { page?: string | undefined; status: number; detail?: string | undefined; retryAfter?: number };
