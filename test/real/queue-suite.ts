import { type ChildProcess, spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { account, openCms } from './cms.ts';
import { quick } from './queue-pace.ts';
import { sitePublisher } from './site-publisher.ts';

/** The tests of the queue of publications, on one of the databases: SQLite unless `start` gives a PostgreSQL. */
export function testQueue(start?: () => Promise<{ url: string; stop: () => void }>): void {
  let payload: Payload;
  let folder: string;
  let database: Awaited<ReturnType<NonNullable<typeof start>>> | undefined;
  let publisher: Awaited<ReturnType<typeof sitePublisher>>;
  let editor: Awaited<ReturnType<typeof account>>;
  let queue: { stop: () => Promise<void> } | undefined;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    database = await start?.();
    ({ payload, folder } = await openCms('empty', database?.url));
    editor = await account(payload, 'editor');
    publisher = await sitePublisher(folder);
    await startQueue();
    // The first thing that it publishes is the day.
    await vi.waitFor(async () => expect(await states()).toEqual(['live']), { timeout: 30_000, interval: 50 });
  });
  afterEach(async () => {
    vi.useRealTimers();
    publisher.refuse(undefined);
    publisher.letGo();
    child?.kill('SIGKILL');
    await quiet();
  });
  afterAll(async () => {
    await queue?.stop();
    await publisher?.close();
    await payload?.destroy();
    // Payload leaves the connections of its pool open; each reports that PostgreSQL stopped.
    if (payload && 'pool' in payload.db) (payload.db.pool as EventEmitter).on('error', () => {});
    database?.stop();
  });

  const startQueue = async (pace = {}) => {
    await queue?.stop();
    const module = await import('../../cms/publishing/queue.ts');
    queue = module.startQueue(payload, { ...quick, ...pace });
  };
  const rows = async () => (await payload.find({ collection: 'publications', sort: '-id', limit: 100, depth: 0 })).docs;
  const last = async () => (await rows())[0];
  const states = async () => (await rows()).map(({ state }) => state);
  // Also used outside of a test, where there is no expect.poll.
  const quiet = () =>
    vi.waitFor(async () => expect((await states()).filter((state) => ['waiting', 'building'].includes(state))).toEqual([]), { timeout: 30_000, interval: 50 });
  const orders = (count: number) => expect.poll(() => publisher.orders.length, { timeout: 30_000 }).toBe(count);
  const known = () => publisher.orders.length;
  let number = 0;
  const draft = () => payload.create({ collection: 'terms', data: { slug: `word-${(number += 1)}`, _status: 'draft' }, draft: true });
  const word = (slug = `word-${(number += 1)}`) =>
    payload.create({ collection: 'terms', data: { slug, _status: 'published' }, user: editor, overrideAccess: false });

  test('a publication says who asked for what, and how it ended', async () => {
    const before = known();
    const term = await word('wages');
    await orders(before + 1);
    await quiet();
    expect(await last()).toMatchObject({ state: 'live', by: editor.email, why: 'wages', pages: 5, changed: 2, release: expect.any(String) });
    expect((await last())?.requests).toMatchObject([{ change: 'published', collection: 'terms', document: String(term.id), user: editor.id }]);
    expect(publisher.orders.at(-1)).toMatchObject({ by: editor.email, why: 'wages' });
  });

  test('what is asked for while one runs is one publication after it, and never do two run', async () => {
    const before = known();
    publisher.hold();
    await word('first-of-many');
    await orders(before + 1);
    await Promise.all(['second-of-many', 'third-of-many', 'fourth-of-many'].map(word));
    expect(await states()).toEqual(expect.arrayContaining(['waiting', 'waiting', 'waiting', 'building']));
    publisher.letGo();
    await orders(before + 2);
    await quiet();
    expect((await last())?.requests?.map(({ title }) => title).sort()).toEqual(['fourth-of-many', 'second-of-many', 'third-of-many']);
    expect(publisher.orders).toHaveLength(before + 2);
    expect(publisher.most()).toBe(1);
  });

  test('an urgent one does not wait for others, and takes along what waits', async () => {
    await startQueue({ debounce: 3_600_000 });
    const before = known();
    await word('starts-at-once');
    await orders(before + 1);
    await word('waits-for-others');
    expect((await last())?.state).toBe('waiting');
    await payload.create({ collection: 'hotlines', data: { slug: 'call-now', _status: 'published', ...line } as never, user: editor });
    await orders(before + 2);
    await expect.poll(async () => (await last())?.state).toBe('live');
    expect(await last()).toMatchObject({ urgent: true, requests: [{ title: 'call-now' }, { title: 'waits-for-others' }] });
    await startQueue();
  });

  test('a draft asks for nothing, and what is withdrawn while it has a newer draft is withdrawn', async () => {
    const { id } = await word('to-be-withdrawn');
    await quiet();
    const before = known();
    for (const slug of ['newer', 'newest']) await payload.update({ collection: 'terms', id, data: { slug }, draft: true });
    expect((await last())?.requests).toMatchObject([{ change: 'published', title: 'to-be-withdrawn' }]);
    await payload.update({ collection: 'terms', id, data: { _status: 'draft' } });
    await orders(before + 1);
    await quiet();
    expect(publisher.orders.at(-1)?.files('terms.ndjson')).not.toContain('to-be-withdrawn');
    expect((await last())?.requests).toMatchObject([{ change: 'withdrawn', document: String(id) }]);
  });

  test('many long names are told to the publisher in a line that it takes', async () => {
    publisher.hold();
    const before = known();
    await word('first-before-long-names');
    await orders(before + 1);
    await Promise.all(['a', 'b', 'c'].map((letter) => word(letter.repeat(70))));
    publisher.letGo();
    await orders(before + 2);
    await quiet();
    expect(await last()).toMatchObject({ state: 'live', why: expect.stringMatching(/^.{199}…$/) });
  });

  test('what was not saved is not asked for', async () => {
    const { inTransaction } = await import('../../cms/database/transaction.ts');
    const before = await rows();
    const crash = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'terms', data: { slug: 'never-saved', _status: 'published' }, req });
      throw new Error('crash');
    });
    await expect(crash).rejects.toThrow('crash');
    expect(await rows()).toEqual(before);
  });

  test('what the database refuses at the commit is not asked for, and whoever saved it is told', async () => {
    const before = await rows();
    const { refused, allowed } = database ? commits.postgres : commits.sqlite;
    const run = async (statements: string[]) => {
      for (const raw of statements) await payload.db.execute({ drizzle: payload.db.drizzle, raw } as never);
    };
    await run(refused);
    await expect(word('never-kept')).rejects.toThrow('This was not saved');
    await run(allowed);
    expect(await rows()).toEqual(before);
    expect((await payload.count({ collection: 'terms', where: { slug: { equals: 'never-kept' } } })).totalDocs).toBe(0);
    await word('kept-again');
    await quiet();
    expect((await last())?.why).toBe('kept-again');
  });

  test('a publisher that is away is asked again, and nothing is lost', async () => {
    await publisher.close();
    await word('while-away');
    await expect.poll(async () => (await last())?.message).toMatch(/publisher does not answer/);
    publisher = await sitePublisher(folder);
    await quiet();
    expect(await last()).toMatchObject({ state: 'live', why: 'while-away', message: null });
  });

  test('a publication that the publisher refuses keeps its sentence', async () => {
    publisher.refuse('ar/articles/unpaid-wages: "summary" is empty: write it in the CMS or set the text to draft');
    await word('refused');
    await expect.poll(async () => (await last())?.state).toBe('failed');
    expect((await last())?.message).toContain('ar/articles/unpaid-wages: "summary" is empty');
  });

  test('a process killed in the middle leaves nothing stuck: the next one takes over and finishes, once', async () => {
    await queue?.stop();
    queue = undefined;
    const before = known();
    publisher.hold();
    await word('survives');
    child = spawn(process.execPath, ['test/real/queue-process.ts'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore' });
    await orders(before + 1);
    expect((await last())?.state).toBe('building');
    // While the child lives, nobody else publishes.
    await startQueue();
    await word('later');
    await new Promise((resolve) => setTimeout(resolve, 3 * quick.beat * quick.patience));
    expect(publisher.orders).toHaveLength(before + 1);
    child.kill('SIGKILL');
    publisher.letGo();
    await orders(before + 2);
    await quiet();
    expect(await last()).toMatchObject({ state: 'live', requests: [{ title: 'survives' }, { title: 'later' }] });
  });

  test('a restart publishes nothing when all is done', async () => {
    const before = known();
    await startQueue();
    await new Promise((resolve) => setTimeout(resolve, 3 * quick.look));
    expect(known()).toBe(before);
  });

  test('a clock that is set back neither stops the queue nor hides what came last', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 5 * 60_000 });
    const before = known();
    await word('in-the-past');
    await orders(before + 1);
    await expect.poll(async () => (await last())?.why).toBe('in-the-past');
  });

  test('a new day is published by itself, without the alert that was over', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const sources = [{ title: 'A union' }];
    const alert = { slug: 'over-tonight', severity: 'danger' as const, startsOn: today, expires: today, sources, _status: 'published' as const };
    const { id } = await payload.create({ collection: 'alerts', data: alert as never });
    await quiet();
    const before = known();
    await payload.create({ collection: 'alert-texts', data: { parent: id, lang: 'en', title: 'Beware', summary: 'Beware.', _status: 'published' } as never });
    await orders(before + 1);
    await quiet();
    expect(publisher.orders.at(-1)?.files('alerts.ndjson')).toContain('over-tonight');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 });
    await orders(before + 2);
    await quiet();
    expect(publisher.orders.at(-1)?.files('alerts.ndjson')).not.toContain('over-tonight');
    expect((await last())?.requests).toMatchObject([{ change: 'day' }]);
  });

  test('what was scheduled is published with nobody signed in, in the name and with the rights of who scheduled it', async () => {
    const [term, other] = [await draft(), await draft()];
    const gone = await account(payload, 'editor');
    await schedule(other.id, gone.id);
    await payload.delete({ collection: 'users', id: gone.id });
    await schedule(term.id, editor.id);
    await expect.poll(async () => (await payload.findByID({ collection: 'terms', id: term.id }))._status, { timeout: 30_000 }).toBe('published');
    await expect.poll(async () => (await rows()).find(({ state, why }) => state === 'live' && why === term.slug)?.by).toBe(editor.email);
    expect((await payload.findByID({ collection: 'terms', id: other.id, draft: true }))._status).toBe('draft');
    expect((await rows()).find(({ state }) => state === 'failed')?.message).toBeTruthy();
    expect(await rows()).toContainEqual(
      expect.objectContaining({ state: 'failed', message: expect.stringContaining('account that scheduled this does not exist') }),
    );
    expect((await payload.find({ collection: 'payload-jobs' })).docs).toEqual([]);
  });

  function schedule(id: number, user: number) {
    const input = { type: 'publish' as const, doc: { relationTo: 'terms' as const, value: String(id) }, user: { relationTo: 'users' as const, value: user } };
    return payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(Date.now() + 300) });
  }
}

const line = {
  country: 'kh',
  operatorKind: 'union',
  phones: [{ number: '1234', kind: 'short', from: ['kh'] }],
  grade: 'a',
  asOf: '2026-10',
  sources: [{ title: 'A page', url: 'https://example.org/' }],
};

/** What makes the database take every new term, and refuse it when it is committed. */
const commits = {
  sqlite: {
    refused: [
      'create table refusals (id integer references terms(id) deferrable initially deferred)',
      'create trigger refusal after insert on terms begin insert into refusals values (-1); end',
    ],
    allowed: ['drop trigger refusal', 'drop table refusals'],
  },
  postgres: {
    refused: [
      "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
      'create constraint trigger refusal after insert on terms deferrable initially deferred for each row execute function refuse()',
    ],
    allowed: ['drop trigger refusal on terms', 'drop function refuse'],
  },
};
