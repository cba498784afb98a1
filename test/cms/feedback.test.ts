import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRateLimit, limits } from '../../cms/feedback/rate-limit.ts';
import { sendersOf } from '../../cms/feedback/senders.ts';
import { account, openCms } from '../real/cms.ts';
import { serveRest } from '../real/rest.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
let editor: Awaited<ReturnType<typeof account>>;

const page = '/km/articles/first-days/';
const form = { page, helped: 'no', missing: 'How do I change my boss?' };

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  rest = await serveRest();
  editor = await account(payload, 'editor');
  for (const [slug, sensitive, _status] of [
    ['first-days', false, 'published'],
    ['in-danger', true, 'published'],
    ['not-ready', false, 'draft'],
  ] as const)
    await payload.create({ collection: 'articles', data: { slug, sensitive, _status, kind: 'guide', stage: 'working' } });
});
afterAll(async () => {
  rest?.close();
  await payload?.destroy();
});
beforeEach(() => payload.delete({ collection: 'feedback', where: { id: { exists: true } } }));

let readers = 0;
/** Posts as one reader more, unless the headers say who. */
function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  readers += 1;
  const reader = { 'x-forwarded-for': `203.${readers >> 8}.${readers & 255}.7`, 'content-type': 'application/json' };
  return fetch(`${rest.url}/api/feedback`, { method: 'POST', body, headers: { ...reader, ...headers }, redirect: 'manual' });
}
const send = (data: unknown, headers?: Record<string, string>) => post(JSON.stringify(data), headers);
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
const kept = async () => (await payload.find({ collection: 'feedback', limit: 200 })).docs;

test('an answer is kept with its page and day, and with nothing about who wrote it', async () => {
  const response = await send(form, { 'user-agent': 'Phone', cookie: 'a=b' });
  expect([response.status, await response.json()]).toMatchObject([201, { answer: 'thanks', message: expect.stringMatching(/\p{L}/u) }]);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await kept()).toEqual([{ id: expect.any(Number), ...form, lang: 'km', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
});

test('what a search did not find is kept as that of its page, without the question whether it helped', async () => {
  expect((await send({ page: '/km/search/', missing: 'chargeback' })).status).toBe(201);
  expect(await kept()).toMatchObject([{ page: '/km/search/', lang: 'km', helped: 'none', missing: 'chargeback' }]);
  expect((await send({ page: '/km/search/chargeback/', missing: 'chargeback' })).status).toBe(400);
});

test('a plain form is led to the page that says thank you', async () => {
  const response = await post(new URLSearchParams(form).toString(), urlencoded);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/km/feedback/thanks/']);
  expect(await kept()).toMatchObject([form]);
});

test('a plain form that is refused keeps its status and leads to the page that says why', async () => {
  const response = await post(new URLSearchParams({ ...form, missing: '០១២ ៣៤៥ ៦៧៨' }).toString(), urlencoded);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toContain('<meta http-equiv="refresh" content="0;url=/km/feedback/number/">');
  expect(await kept()).toEqual([]);
});

test.each([
  ['number', 'call 012 345 678'],
  ['number', 'my passport is MA123456'],
  ['address', 'write to me@example.org'],
  ['empty', ' \u0000\n '],
])('what is refused as %s is not kept: %j', async (answer, missing) => {
  const response = await send({ page, missing });
  expect([response.status, await response.json()]).toMatchObject([400, { answer, message: expect.stringMatching(/\p{L}/u) }]);
  expect(await kept()).toEqual([]);
});

// What an attacker sends, the status, and the sentence that comes back.
const attacks: [string, BodyInit, Record<string, string>, number, RegExp][] = [
  ['a body of 100 kB', JSON.stringify({ ...form, missing: 'x'.repeat(100_000) }), {}, 413, /at most 8192 bytes/],
  ['a stream without an end in sight', endless(), {}, 413, /at most 8192 bytes/],
  ['more letters than fit', JSON.stringify({ ...form, missing: 'x'.repeat(301) }), {}, 400, /"missing" is 301 characters long, at most 300 allowed/],
  ['a picture', 'GIF89a', { 'content-type': 'image/gif', accept: 'application/json' }, 415, /Send the form as/],
  ['JSON dressed as plain text', JSON.stringify(form), { 'content-type': 'text/plain', accept: 'application/json' }, 415, /Send the form as/],
  ['no JSON', '{"page":', {}, 400, /no JSON/],
  ['letters that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}, 400, /not written in UTF-8/],
  ['a list', '[]', {}, 400, /must be a group of keys, not a list/],
  ['nothing', 'null', {}, 400, /must be a group of keys, not empty/],
  ['an object for a word', JSON.stringify({ ...form, missing: { $ne: '' } }), {}, 400, /"missing" must be text, not a group of keys/],
  ['a list for a choice', JSON.stringify({ ...form, helped: ['yes'] }), {}, 400, /"helped"/],
  ['a key that nobody asked for', JSON.stringify({ ...form, day: '1999-01-01' }), {}, 400, /day/],
  ['a prototype', `{"__proto__":{"role":"administrator"},"page":"${page}","helped":"yes"}`, {}, 400, /__proto__/],
  ['a field twice', `page=${page}&page=/en/laws/jo/&helped=yes`, { ...urlencoded, accept: 'application/json' }, 400, /once/],
  ['a way out of the site', JSON.stringify({ ...form, page: '/km/articles/../../etc/passwd' }), {}, 400, /"page"/],
  ['a page of another site', JSON.stringify({ ...form, page: 'https://example.org/km/articles/first-days/' }), {}, 400, /"page"/],
  ['a language that is none', JSON.stringify({ ...form, page: '/xx/articles/first-days/' }), {}, 400, /"page"/],
  ['a page that does not exist', JSON.stringify({ ...form, page: '/km/articles/nowhere/' }), {}, 400, /no page that asks/],
  ['a draft', JSON.stringify({ ...form, page: '/km/articles/not-ready/' }), {}, 400, /no page that asks/],
  ['a sensitive page', JSON.stringify({ ...form, page: '/km/articles/in-danger/' }), {}, 400, /no page that asks/],
  ['a route to nowhere', JSON.stringify({ ...form, page: '/km/routes/kh-zz/' }), {}, 400, /no page that asks/],
];

test.each(attacks)('%s is refused with a sentence and not kept', async (_, body, headers, status, sentence) => {
  const response = await (body instanceof ReadableStream ? postStream(body) : post(body, headers));
  expect(response.status).toBe(status);
  expect((await response.json()).detail).toMatch(sentence);
  expect(await kept()).toEqual([]);
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['another part of the same domain', { 'sec-fetch-site': 'same-site' }],
  ['an older browser on another site', { origin: 'https://evil.example' }],
])('a form on %s is refused', async (_, headers) => {
  expect((await send(form, headers)).status).toBe(403);
  expect(await kept()).toEqual([]);
});

test.each([
  ['a browser of today', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['an older browser', { origin: 'null' }],
  ['an older browser with script', { origin: 'http://localhost:4321' }],
])('a form of our own page is taken from %s', async (_, headers) => {
  expect((await send(form, headers)).status).toBe(201);
});

test('what looks like markup is kept as the words it is', async () => {
  const missing = `<script>alert(1)</script> & "x" 'y' {{z}}`;
  await send({ page, missing });
  expect(await kept()).toMatchObject([{ missing, helped: 'none' }]);
});

test('control signs and marks that turn the direction of what follows are taken out', async () => {
  await send({ page, missing: 'a\u0000b\r\nc \u202Ed\ud800' });
  expect(await kept()).toMatchObject([{ missing: 'a b c d\uFFFD' }]);
});

test('the joiners that scripts are written with stay', async () => {
  const missing = 'ශ්‍රී ខ្មែរ​អក្សរ';
  await send({ page, missing });
  expect(await kept()).toMatchObject([{ missing }]);
});

test('nobody else can write: not through the API of Payload, not with an account', async () => {
  const anonymous = { overrideAccess: false } as const;
  const data = { ...form, lang: 'km', helped: 'no', day: '2026-11-23' } as const;
  await send(form);
  for (const who of [anonymous, { ...anonymous, user: editor }]) {
    await expect(payload.create({ collection: 'feedback', data, ...who })).rejects.toThrow(/not allowed/);
    await expect(payload.update({ collection: 'feedback', id: 1, data, ...who })).rejects.toThrow(/not allowed/);
    await expect(payload.delete({ collection: 'feedback', where: { id: { exists: true } }, ...who })).rejects.toThrow(/not allowed/);
  }
  await expect(payload.find({ collection: 'feedback', ...anonymous })).rejects.toThrow(/not allowed/);
  expect((await payload.find({ collection: 'feedback', ...anonymous, user: editor })).docs).toHaveLength(1);
  for (const path of ['', '/1', '/count', '/versions']) expect((await fetch(`${rest.url}/api/feedback${path}`)).status, path).toBe(403);
});

test('fifty forms at once from fifty readers are all kept', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => send({ ...form, missing: `Number ${number}` })));
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
  expect(new Set((await kept()).map(({ missing }) => missing)).size).toBe(50);
});

test('of fifty forms at once from one reader five are kept, whatever else the reader claims to be', async () => {
  const claims = (number: number) => ({
    'x-forwarded-for': `10.0.0.${number}, 198.51.100.9`,
    'x-real-ip': `10.0.1.${number}`,
    forwarded: `for=10.0.2.${number}`,
  });
  const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => send(form, claims(number))));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(45);
  for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await kept()).toHaveLength(5);
});

test('one household with a whole network of addresses is one reader', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => send(form, { 'x-forwarded-for': `2001:db8:1:2::${number}` })));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  expect((await send(form, { 'x-forwarded-for': '2001:db8:1:3::1' })).status).toBe(201);
});

test('readers behind Netlify are told apart, but who only claims to be Netlify gets no further than its limit', () => {
  const behind = (number: number) => ({ 'x-nf-client-connection-ip': `192.0.2.${number}`, 'x-forwarded-for': `192.0.2.${number}, 198.51.100.77` });
  const admit = createRateLimit(() => 0);
  const admitted = Array.from({ length: 50 }, (_, number) => admit(sendersOf(new Headers(behind(number)))).ok);
  expect(admitted.filter(Boolean)).toHaveLength(limits.relay[0]);
});

test('the limit of a day holds over its minutes, and the next day begins anew', () => {
  let now = Date.UTC(2026, 10, 23, 8);
  const admit = createRateLimit(() => now);
  const reader = { reader: '192.0.2.1', relay: '192.0.2.1' };
  let admitted = 0;
  for (let minute = 0; minute < 60; minute += 1, now += 60_000) if (admit(reader).ok) admitted += 1;
  expect(admitted).toBe(limits.reader[1]);
  expect(admit(reader)).toEqual({ ok: false, retryAfter: 15 * 60 * 60 });
  now += 15 * 60 * 60 * 1000;
  expect(admit(reader)).toEqual({ ok: true });
});

test('the service takes so many forms and no more, from however many readers', () => {
  const admit = createRateLimit(() => 0);
  let admitted = 0;
  for (let number = 0; number < 500; number += 1) if (admit({ reader: `r${number}`, relay: `r${number}` }).ok) admitted += 1;
  expect(admitted).toBe(limits.service[0]);
});

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(32)) }, { highWaterMark: 0 });
}

/** `fetch` would wait for the end of such a body; Payload's router is asked by itself. */
async function postStream(body: ReadableStream<Uint8Array>): Promise<Response> {
  const { handleEndpoints } = await import('payload');
  const { default: config } = await import('../../cms/payload.config.ts');
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.200' };
  return handleEndpoints({ config, request: new Request(`${rest.url}/api/feedback`, { method: 'POST', headers, ...{ body, duplex: 'half' } }) });
}
