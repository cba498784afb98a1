import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { phrases } from '#content/vocabulary/phrases.ts';
import { openCms } from '../real/cms.ts';
import { cookieOf, origin as cms } from '../real/cookie.ts';
import { serveRest } from '../real/rest.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
const cookies = new Map<string, string>();
const order = {
  phrase: 'storm',
  severity: 'warning',
  countries: ['ph'],
  expires: '2999-12-31',
  source: { title: 'The weather office', url: 'https://example.org/' },
};

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  rest = await serveRest();
  for (const [name, role] of [
    ['one', 'editor'],
    ['other', 'editor'],
    ['reviewer', 'reviewer'],
  ] as const) {
    const [email, password] = [`${name}@example.org`, 'a long enough password'];
    await payload.create({ collection: 'users', data: { email, password, role } });
    cookies.set(name, await cookieOf(rest.url, email));
  }
});
afterAll(async () => {
  rest?.close();
  await payload?.destroy();
});

const ask = async (who: string, method: string, address: string, body?: object) => {
  const headers = { 'content-type': 'application/json', cookie: cookies.get(who) ?? '', origin: cms };
  const response = await fetch(`${rest.url}/api/${address}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const said = (await response.json()) as { id: number; waits: boolean; totalDocs: number; errors?: { message: string }[] };
  return { status: response.status, said };
};
const publicTexts = async (id: number) => (await ask('nobody', 'GET', `alert-texts?where[parent][equals]=${id}&limit=50&depth=0`)).said.totalDocs;

test('an alert with words that stand ready is out in all languages at once, what a machine made is marked', async () => {
  const { status, said } = await ask('one', 'POST', 'alerts/from-phrase', order);
  expect([status, said.waits]).toEqual([201, false]);
  expect(await publicTexts(said.id)).toBe(langs.length);
  const { docs } = await payload.find({ collection: 'alert-texts', where: { parent: { equals: said.id } }, limit: 50, depth: 0 });
  expect(docs.filter(({ method }) => method === 'machine').map(({ lang }) => lang)).toHaveLength(langs.length - 1);
  expect(new Set(docs.map(({ title }) => title)).size).toBe(langs.length);
  const { docs: publications } = await payload.find({ collection: 'publications', sort: '-id', limit: 20 });
  expect(publications.some(({ urgent }) => urgent)).toBe(true);
});

test('an alert of danger waits for a second person, and its texts with it', async () => {
  const { said } = await ask('one', 'POST', 'alerts/from-phrase', { ...order, severity: 'danger' });
  expect(said.waits).toBe(true);
  expect(await publicTexts(said.id)).toBe(0);
  const own = await ask('one', 'PATCH', `alerts/${said.id}`, { _status: 'published' });
  expect([own.status, own.said.errors?.[0]?.message]).toEqual([400, expect.stringContaining('ask a second person')]);
  expect((await ask('one', 'PATCH', `alerts/${said.id}`, { _status: 'published', writtenBy: null })).status).toBe(400);
  expect((await ask('reviewer', 'PATCH', `alerts/${said.id}`, { _status: 'published' })).status).toBe(403);
  expect(await publicTexts(said.id)).toBe(0);
  expect((await ask('other', 'PATCH', `alerts/${said.id}`, { _status: 'published' })).status).toBe(200);
  expect(await publicTexts(said.id)).toBe(langs.length);
  expect((await ask('one', 'PATCH', `alerts/${said.id}`, { expires: '2999-12-30', _status: 'published' })).status, 'what is out may be corrected').toBe(200);
});

test('a warning does not become danger by one person alone', async () => {
  const { said } = await ask('one', 'POST', 'alerts/from-phrase', order);
  expect((await ask('one', 'PATCH', `alerts/${said.id}`, { severity: 'danger', _status: 'published' })).status).toBe(400);
  expect(
    (
      await ask('one', 'POST', 'alerts', {
        slug: 'alone',
        severity: 'danger',
        startsOn: '2026-11-24',
        expires: '2999-01-01',
        sources: [{ title: 'x' }],
        _status: 'published',
      })
    ).status,
  ).toBe(400);
});

test.each([
  [{ phrase: 'alien' }, 'phrase'],
  [{ expires: '2020-01-01' }, 'over already'],
  [{ expires: 'soon' }, 'expires'],
  [{ countries: ['xx'] }, 'countries'],
  [{ source: { title: ' ' } }, 'name who says so'],
  [{ more: true }, 'more'],
])('an alert that cannot be is refused with a sentence: %j', async (change, sentence) => {
  const before = (await payload.count({ collection: 'alerts' })).totalDocs;
  const { status, said } = await ask('one', 'POST', 'alerts/from-phrase', { ...order, ...change });
  expect([status, said.errors?.[0]?.message]).toEqual([400, expect.stringContaining(sentence)]);
  expect((await payload.count({ collection: 'alerts' })).totalDocs).toBe(before);
});

test('only who may publish alerts sends them', async () => {
  for (const who of ['nobody', 'reviewer']) expect((await ask(who, 'POST', 'alerts/from-phrase', order)).status).toBe(403);
});

test('every phrase has its words in every language', async () => {
  const { phraseWords } = await import('../../cms/alerts/phrase-words.ts');
  for (const phrase of phrases) expect(new Set(phraseWords(phrase).map(({ summary }) => summary)).size, phrase).toBe(langs.length);
});
