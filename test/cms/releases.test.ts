import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, openCms } from '../real/cms.ts';
import { cookieOf, origin as cms } from '../real/cookie.ts';
import { serveRest } from '../real/rest.ts';
import { sitePublisher } from '../real/site-publisher.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
let publisher: Awaited<ReturnType<typeof sitePublisher>>;
const cookies: Record<string, string> = { anonymous: '' };

beforeAll(async () => {
  let folder: string;
  ({ payload, folder } = await openCms('empty'));
  rest = await serveRest();
  publisher = await sitePublisher(folder);
  for (const role of ['administrator', 'editor'] as const) {
    const { email } = await account(payload, role);
    cookies[role] = await cookieOf(rest.url, email);
  }
});
afterAll(async () => {
  rest?.close();
  await publisher?.close();
  await payload?.destroy();
});

async function ask(who: string, method: string, address: string, body?: object, origin = cms): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie: cookies[who] ?? '', origin };
  return fetch(`${rest.url}/api/publications${address}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

test.each([
  // who, list, releases, roll back, publish now
  ['anonymous', 403, 403, 403, 403],
  ['editor', 200, 200, 403, 202],
  ['administrator', 200, 200, 200, 202],
])('rights on publications and releases: %s', async (who, list, releases, back, now) => {
  const asked = [
    await ask(who, 'GET', ''),
    await ask(who, 'GET', '/releases'),
    await ask(who, 'POST', '/roll-back', { release: 'second' }),
    await ask(who, 'POST', '/now', {}),
  ];
  expect(asked.map(({ status }) => status)).toEqual([list, releases, back, now]);
});

test('the desk sees which releases are kept and where else they went', async () => {
  const { releases, deployments } = publisher;
  expect(await (await ask('editor', 'GET', '/releases')).json()).toEqual({ releases, deployments });
});

test('nobody can be made to roll back or publish by another site', async () => {
  for (const address of ['/roll-back', '/now'])
    expect((await ask('administrator', 'POST', address, { release: 'first' }, 'https://evil.example')).status).toBe(403);
  expect(publisher.releases.find(({ current }) => current)?.id).not.toBe('first');
});

test('a roll back says who did it, and a new day does not undo it', async () => {
  await payload.delete({ collection: 'publications', where: { id: { exists: true } } });
  expect(await (await ask('administrator', 'POST', '/roll-back', { release: 'first' })).json()).toMatchObject({ ok: true, release: 'first' });
  expect(publisher.releases.find(({ current }) => current)?.id).toBe('first');
  const { docs } = await payload.find({ collection: 'publications', sort: '-id' });
  expect(docs[0]).toMatchObject({ state: 'live', release: 'first', by: expect.stringContaining('administrator'), requests: [{ change: 'rolled-back' }] });
  const { isNewDay } = await import('../../cms/publishing/new-day.ts');
  expect(await isNewDay(payload)).toBe(false);
});

test.each([{}, { release: '' }, { release: 1 }, { release: 'a', more: true }, { release: 'x'.repeat(101) }])(
  'a malformed roll back is refused: %j',
  async (body) => {
    expect((await ask('administrator', 'POST', '/roll-back', body)).status).toBe(400);
  },
);

test('a roll back to what is not there, or without a publisher, is answered in words', async () => {
  const missing = await ask('administrator', 'POST', '/roll-back', { release: 'nowhere' });
  expect([missing.status, await missing.json()]).toEqual([409, { ok: false, message: 'There is no release nowhere.' }]);
  await publisher.close();
  const away = await ask('administrator', 'GET', '/releases');
  expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('publisher does not answer')]);
});

test('a person without the desk’s rights sees only the publications that it asked for', async () => {
  const editor = await account(payload, 'editor');
  const { requestPublication } = await import('../../cms/publishing/request.ts');
  const { inTransaction } = await import('../../cms/database/transaction.ts');
  await inTransaction(payload, (req) => requestPublication(Object.assign(req, { user: editor }), { change: 'again' }));
  await inTransaction(payload, (req) => requestPublication(req, { change: 'again' }));
  const { docs } = await payload.find({ collection: 'publications', where: { 'requests.user': { equals: editor.id } } });
  expect(docs.map(({ by }) => by)).toEqual([editor.email]);
});

test('nobody but the queue runs, adds or stops jobs', async () => {
  for (const who of ['anonymous', 'editor', 'administrator'])
    expect((await fetch(`${rest.url}/api/payload-jobs/run`, { headers: { cookie: cookies[who] ?? '', origin: cms } })).status, who).toBeGreaterThanOrEqual(400);
});
