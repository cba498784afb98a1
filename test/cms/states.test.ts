import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sameMeaning } from '../../cms/states/same-meaning.ts';
import { stateOf } from '../../cms/states/state.ts';
import { openCms } from '../real/cms.ts';
import { cookieOf, origin as cms } from '../real/cookie.ts';
import { serveRest } from '../real/rest.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
const cookies = new Map<string, string>();
let number = 0;

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  rest = await serveRest();
  for (const role of ['editor', 'translator', 'reviewer'] as const) {
    const [email, password] = [`${role}@example.org`, 'a long enough password'];
    await payload.create({ collection: 'users', data: { email, password, role, langs: ['km'] } });
    cookies.set(role, await cookieOf(rest.url, email));
  }
});
afterAll(async () => {
  rest?.close();
  await payload?.destroy();
});

const ask = async (who: string, method: string, address: string, body?: object) => {
  const headers = { 'content-type': 'application/json', cookie: cookies.get(who) ?? '', origin: cms };
  const response = await fetch(`${rest.url}/api/${address}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return { status: response.status, body: (await response.json()) as { doc: Text; message?: string; revision?: number; published?: boolean } };
};
type Text = { id: number; revision: number; title: string; readyForReview?: boolean; _status: string; translatedFrom?: { lang: string; revision: number } };

/** A published term in English, and its translation, which the translator has written. */
async function term() {
  const { id: parent } = await payload.create({ collection: 'terms', data: { slug: `word-${(number += 1)}`, _status: 'published' } });
  const words = { title: 'Wages', summary: 'Money for work.', _status: 'published' };
  const source = (await ask('editor', 'POST', 'term-texts', { parent, lang: 'en', ...words })).body.doc;
  const km = (await ask('translator', 'POST', 'term-texts?draft=true', { parent, lang: 'km', title: 'ប្រាក់ឈ្នួល', summary: 'លុយ។', _status: 'draft' })).body.doc;
  return { source, km };
}
const publish = (id: number, body: object) => ask('editor', 'PATCH', `term-texts/${id}`, { ...body, _status: 'published' });
const kept = async (id: number) =>
  (await payload.find({ collection: 'text-revisions', where: { text: { equals: `term-texts/${id}` } }, sort: 'revision' })).docs;

test('a translation knows what it was made from, and nobody types a revision', async () => {
  const { source, km } = await term();
  expect(source.revision).toBe(1);
  expect(km.translatedFrom).toMatchObject({ lang: 'en', revision: 1 });
  expect((await publish(source.id, { revision: 7 })).body.doc.revision).toBe(1);
});

test('other words are a new revision, other spaces and signs are none, and who publishes may say otherwise', async () => {
  const { source } = await term();
  const steps: [object, number][] = [
    [{ summary: 'Money  for work!' }, 1],
    [{ summary: 'Money for all work.' }, 2],
    [{ summary: 'Money for each work.', meaningChanged: 'no' }, 2],
    [{ summary: 'Money for each work!', meaningChanged: 'yes' }, 3],
    [{ keywords: ['pay'] }, 3],
  ];
  for (const [body, revision] of steps) expect((await publish(source.id, body)).body.doc.revision, JSON.stringify(body)).toBe(revision);
  expect((await kept(source.id)).map(({ revision, words }) => [revision, Object(words).summary])).toEqual([
    [1, 'Money  for work!'],
    [2, 'Money for each work.'],
  ]);
});

test('a draft raises nothing; the revision comes when it is published, from what readers saw before', async () => {
  const { source } = await term();
  for (const summary of ['First try.', 'Second try.'])
    expect((await ask('editor', 'PATCH', `term-texts/${source.id}?draft=true`, { summary })).body.doc.revision).toBe(1);
  expect((await publish(source.id, {})).body.doc.revision).toBe(2);
  expect((await kept(source.id)).map(({ words }) => Object(words).summary)).toEqual(['Money for work.']);
});

test('"still correct" needs no other words: from a reviewer readers get it, from a translator somebody who may publish does', async () => {
  const { source, km } = await term();
  await publish(source.id, { summary: 'Something else.' });
  const proposed = await ask('translator', 'POST', `term-texts/${km.id}/still-correct`);
  expect(proposed).toMatchObject({ status: 200, body: { revision: 2, published: false } });
  expect(await payload.findByID({ collection: 'term-texts', id: km.id, draft: true, depth: 0 })).toMatchObject({
    readyForReview: true,
    translatedFrom: { revision: 2 },
    _status: 'draft',
  });
  expect((await ask('reviewer', 'PATCH', `term-texts/${km.id}`, { _status: 'published' })).body.doc).toMatchObject({
    readyForReview: false,
    _status: 'published',
  });
  await publish(source.id, { summary: 'Once more something else.' });
  expect((await ask('reviewer', 'POST', `term-texts/${km.id}/still-correct`)).body).toMatchObject({ revision: 3, published: true });
  expect(await payload.findByID({ collection: 'term-texts', id: km.id, depth: 0 })).toMatchObject({ translatedFrom: { revision: 3 }, title: 'ប្រាក់ឈ្នួល' });
});

test('"still correct" is refused with a sentence where it can mean nothing, or to whom it is not', async () => {
  const { source, km } = await term();
  const th = (
    await ask('editor', 'POST', 'term-texts', {
      parent: (await payload.findByID({ collection: 'term-texts', id: km.id, draft: true, depth: 0 })).parent,
      lang: 'th',
      title: 'ค่าจ้าง',
      summary: 'เงิน',
      _status: 'published',
    })
  ).body.doc;
  expect((await ask('nobody', 'POST', `term-texts/${km.id}/still-correct`)).status).toBe(403);
  expect((await ask('translator', 'POST', `term-texts/${th.id}/still-correct`)).status).toBe(403);
  expect((await ask('editor', 'POST', `term-texts/${source.id}/still-correct`)).status).toBe(400);
  expect((await ask('editor', 'POST', 'term-texts/99999/still-correct')).status).toBe(404);
  expect((await ask('editor', 'POST', 'term-texts/x/still-correct')).status).toBe(404);
});

test('what is kept of earlier revisions is read by the desk alone, and written by nobody', async () => {
  const { source } = await term();
  await publish(source.id, { summary: 'Another sentence.' });
  const [{ id } = { id: 0 }] = await kept(source.id);
  const asked = await Promise.all([
    ask('editor', 'POST', 'text-revisions', { text: 'term-texts/1', lang: 'en', revision: 9, words: {} }),
    ask('editor', 'PATCH', `text-revisions/${id}`, { words: {} }),
    ask('editor', 'DELETE', `text-revisions/${id}`),
    ask('nobody', 'GET', 'text-revisions'),
    ask('translator', 'GET', 'text-revisions'),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403, 200]);
});

test('a text that takes the number of a deleted one does not inherit its revisions', async () => {
  const { source } = await term();
  await publish(source.id, { summary: 'Another sentence.' });
  expect(await kept(source.id)).toHaveLength(1);
  await payload.delete({ collection: 'term-texts', id: source.id });
  expect(await kept(source.id)).toHaveLength(0);
});

test.each([
  // published, ready for review, translated from revision, source's revision, state
  [undefined, 1, 'missing'],
  [{ published: false, readyForReview: false }, 1, 'draft'],
  [{ published: false, readyForReview: true }, 1, 'in-review'],
  [{ published: true, readyForReview: true, translatedFrom: { lang: 'en' as const, revision: 1 } }, 2, 'in-review'],
  [{ published: true, readyForReview: false }, undefined, 'published'],
  [{ published: true, readyForReview: false, translatedFrom: { lang: 'en' as const, revision: 2 } }, 2, 'published'],
  [{ published: true, readyForReview: false, translatedFrom: { lang: 'en' as const, revision: 1 } }, 2, 'outdated'],
  [{ published: true, readyForReview: false, translatedFrom: { lang: 'en' as const, revision: 1 } }, undefined, 'published'],
])('the state of %j with a source of revision %s is %s', (text, revision, state) => {
  expect(stateOf(text, () => revision)).toBe(state);
});

test.each([
  ['Ask first.', 'Ask  first!', true],
  ['Ask first', 'Ask last', false],
  ['Pay 1.500', 'Pay 15.00', false],
  ['Pay 1.500.', 'Pay 1.500', true],
  ['ប្រាក់​ឈ្នួល។', 'ប្រាក់ឈ្នួល', false],
  ['لا تدفع', 'تدفع', false],
])('whether "%s" and "%s" mean the same by default: %s', (before, after, same) => {
  expect(sameMeaning({ title: before, body: { root: { id: 1, version: 1 } } }, { title: after, body: { root: { id: 2, version: 2 } } })).toBe(same);
});
