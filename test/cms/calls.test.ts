import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthsAfter } from '#content/schema/months-after.ts';
import { account, openCms } from '../real/cms.ts';
import { cookieOf, origin as cms } from '../real/cookie.ts';
import { serveRest } from '../real/rest.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
let cookie = '';
const today = () => new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  rest = await serveRest();
  const { email } = await account(payload, 'editor');
  cookie = await cookieOf(rest.url, email);
});
afterAll(async () => {
  rest?.close();
  await payload?.destroy();
});

const ask = (method: string, address: string, body?: object, who = cookie) =>
  fetch(`${rest.url}/api${address}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: who, origin: cms },
    ...(body && { body: JSON.stringify(body) }),
  });
const due = async () => ((await (await ask('GET', '/calls/due')).json()) as { due: { slug: string; missed: number; shouldGo: boolean }[] }).due;
let number = 0;

async function line(more: object = {}) {
  const slug = `line-${(number += 1)}`;
  const data = { slug, country: 'kh', operatorKind: 'union', phones: [{ number: '1234', kind: 'short', from: ['kh'] }], grade: 'a', asOf: '2026-10' };
  return payload.create({ collection: 'hotlines', data: { ...data, _status: 'published', ...more } as never });
}

test('a line that nobody has asked is due, and a confirmed one only after its months', async () => {
  const { id, slug } = await line();
  expect((await due()).map((one) => one.slug)).toContain(slug);
  expect((await ask('POST', '/calls/made', { noun: 'hotlines', id, outcome: 'confirmed', languages: ['km'], free: true })).status).toBe(200);
  const found = await payload.findByID({ collection: 'hotlines', id });
  expect(found).toMatchObject({ confirmedOn: today(), verifiedOn: today(), verifiedBy: expect.stringContaining('editor'), _status: 'published' });
  expect((await due()).map((one) => one.slug)).not.toContain(slug);
  const { docs } = await payload.find({ collection: 'calls', depth: 0 });
  expect(docs[0]).toMatchObject({ outcome: 'confirmed', by: expect.stringContaining('editor'), day: today(), languages: ['km'], free: true });
});

test('the day of a confirmation cannot be typed into a form', async () => {
  const { id } = await line();
  for (const data of [{ confirmedOn: '2026-11-01' }, { verifiedOn: '2026-11-01' }, { verifiedBy: 'Somebody' }]) {
    const answer = await ask('PATCH', `/hotlines/${id}`, data);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('is set by the call round');
  }
  expect((await payload.findByID({ collection: 'hotlines', id })).verifiedOn ?? undefined).toBeUndefined();
  expect((await ask('POST', '/hotlines', { slug: 'typed', confirmedOn: '2026-11-01' })).status).toBe(400);
});

test('three calls without an answer say that a line should rather go, and an answer begins anew', async () => {
  const { id, slug } = await line();
  for (const missed of [1, 2, 3]) {
    await ask('POST', '/calls/made', { noun: 'hotlines', id, outcome: 'no-answer' });
    expect((await due()).find((one) => one.slug === slug)).toMatchObject({ missed, shouldGo: missed === 3 });
  }
  expect((await payload.findByID({ collection: 'hotlines', id })).confirmedOn ?? undefined).toBeUndefined();
});

test('a retired line is gone for readers, and a closed centre says so', async () => {
  const { id } = await line();
  expect((await ask('POST', '/calls/made', { noun: 'hotlines', id, outcome: 'retired', note: 'Another office has the number now.' })).status).toBe(200);
  expect((await ask('GET', `/hotlines/${id}`, undefined, '')).status).toBe(404);
  const union = await payload.create({
    collection: 'organisations',
    data: { slug: 'union', kind: 'union', name: 'Union', country: 'kh', _status: 'published' } as never,
  });
  const centre = await payload.create({
    collection: 'centres',
    data: { slug: 'town', country: 'kh', place: 'Town', mode: 'physical', status: 'reported', operators: [union.id], _status: 'published' } as never,
  });
  await ask('POST', '/calls/made', { noun: 'centres', id: centre.id, outcome: 'confirmed' });
  expect(await payload.findByID({ collection: 'centres', id: centre.id })).toMatchObject({ status: 'active', verifiedOn: today() });
  await ask('POST', '/calls/made', { noun: 'centres', id: centre.id, outcome: 'retired' });
  expect(await payload.findByID({ collection: 'centres', id: centre.id })).toMatchObject({ status: 'closed', _status: 'published' });
});

test('a call does not publish what somebody is still writing', async () => {
  const { id } = await line();
  await payload.update({ collection: 'hotlines', id, data: { languages: ['km'] }, draft: true });
  const answer = await ask('POST', '/calls/made', { noun: 'hotlines', id, outcome: 'confirmed' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('changes that are not published');
  expect((await payload.find({ collection: 'calls', where: { 'of.value': { equals: id } } })).totalDocs).toBe(0);
});

test('the log is written by the round alone, and read by the desk alone', async () => {
  const { docs } = await payload.find({ collection: 'calls', limit: 1, depth: 0 });
  const id = docs[0]?.id;
  const statuses = await Promise.all([
    ask('POST', '/calls', { outcome: 'confirmed' }),
    ask('PATCH', `/calls/${id}`, { by: 'Another' }),
    ask('DELETE', `/calls/${id}`),
    ask('GET', '/calls', undefined, ''),
    ask('GET', '/calls/due', undefined, ''),
    ask('POST', '/calls/made', { noun: 'hotlines', id: 1, outcome: 'confirmed' }, ''),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
});

test.each([
  {},
  { noun: 'users', id: 1, outcome: 'confirmed' },
  { noun: 'hotlines', id: '1', outcome: 'confirmed' },
  { noun: 'hotlines', id: 1, outcome: 'deleted' },
])('a malformed call is refused with a sentence: %j', async (body) => {
  const answer = await ask('POST', '/calls/made', body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Send');
});

test('a document that is not there is said so', async () => {
  expect((await ask('POST', '/calls/made', { noun: 'hotlines', id: 99_999, outcome: 'confirmed' })).status).toBe(404);
});

test('months are counted to the last day of a short one', () => {
  expect([monthsAfter('2026-08-31', 6), monthsAfter('2026-01-15', 12), monthsAfter('2023-11-30', 3)]).toEqual(['2027-02-28', '2027-01-15', '2024-02-29']);
});
