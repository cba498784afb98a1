import type { EventEmitter } from 'node:events';
import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCms } from './cms.ts';
import { cookieOf, origin as cms } from './cookie.ts';
import { serveRest } from './rest.ts';

type Role =
  'administrator' | 'editor' | 'translator' | 'reviewer' | 'legal-reviewer' | 'directory-steward' | 'focal-point' | 'focal-point-direct' | 'anonymous';
const password = 'a long enough password';

/**
 * What each account may do with documents and texts, written down by hand and asked of the REST API: "draft" saves a draft, "publish" saves
 * as published, "plain" saves without saying which, "withdraw" takes a published one back, "trash" and "delete" as the words say. Letters:
 * y it is done, n it is refused and nothing has changed.
 */
const operations = ['create', 'createPublished', 'draft', 'plain', 'publish', 'withdraw', 'bulk', 'restore', 'trash', 'delete'] as const;
type Operation = (typeof operations)[number];

const all = 'yyyyyyyyyy';
const none = 'nnnnnnnnnn';
const drafts = 'ynynnnnnnn';
const notDeleting = 'yyyyyyyynn';
const directly = 'nnyyyyyynn';

const expected: Record<Role, { target: Target; may: string }[]> = {
  administrator: [
    { target: 'article', may: all },
    { target: 'hotline', may: all },
    { target: 'article km', may: all },
  ],
  editor: [
    { target: 'article', may: all },
    { target: 'law-fact', may: all },
    { target: 'article th', may: all },
  ],
  translator: [
    { target: 'article', may: none },
    { target: 'hotline', may: none },
    { target: 'article km', may: drafts },
    { target: 'article th', may: none },
    { target: 'centre km', may: drafts },
  ],
  reviewer: [
    { target: 'article', may: none },
    { target: 'article km', may: notDeleting },
    { target: 'article th', may: none },
  ],
  'legal-reviewer': [
    { target: 'article', may: none },
    { target: 'hotline', may: none },
    { target: 'instrument', may: notDeleting },
    { target: 'article km', may: none },
    { target: 'instrument km', may: notDeleting },
    { target: 'instrument th', may: none },
  ],
  'directory-steward': [
    { target: 'article', may: none },
    { target: 'instrument', may: none },
    { target: 'hotline', may: all },
    { target: 'centre', may: all },
    { target: 'centre km', may: all },
    { target: 'centre th', may: none },
    { target: 'article km', may: none },
  ],
  'focal-point': [
    { target: 'article', may: none },
    { target: 'centre', may: none },
    { target: 'own centre', may: 'nnynnnnnnn' },
    { target: 'centre km', may: none },
    { target: 'own centre km', may: drafts },
    { target: 'own centre th', may: none },
  ],
  'focal-point-direct': [
    { target: 'centre', may: none },
    { target: 'own centre', may: directly },
    { target: 'own centre km', may: notDeleting },
    { target: 'article km', may: none },
  ],
  anonymous: [
    { target: 'article', may: none },
    { target: 'article km', may: none },
    { target: 'own centre', may: none },
  ],
};

type Target =
  | 'article'
  | 'instrument'
  | 'law-fact'
  | 'hotline'
  | 'centre'
  | 'own centre'
  | 'article km'
  | 'article th'
  | 'instrument km'
  | 'instrument th'
  | 'centre km'
  | 'centre th'
  | 'own centre km'
  | 'own centre th';

const nouns = { article: 'articles', instrument: 'instruments', 'law-fact': 'law-facts', hotline: 'hotlines', centre: 'centres' } as const;

/** The attack table: every account against every operation on every kind of target, on SQLite, or on the PostgreSQL that `start` gives. */
export function testRoles(start?: () => Promise<{ url: string; stop: () => void }>): void {
  let payload: Payload;
  let database: Awaited<ReturnType<NonNullable<typeof start>>> | undefined;
  let rest: Awaited<ReturnType<typeof serveRest>>;
  let union: number;
  let own: number;
  let number = 0;
  const cookies = new Map<Role, string>([['anonymous', '']]);
  const users = new Map<Role, number>();

  beforeAll(async () => {
    database = await start?.();
    ({ payload } = await openCms('empty', database?.url));
    rest = await serveRest();
    union = (await make('organisations', { slug: 'union', kind: 'union', name: 'Union', country: 'kh' })).id;
    own = (await make('centres', document('centres', 'own-centre'))).id;
    for (const role of Object.keys(expected) as Role[]) if (role !== 'anonymous') await signUp(role);
  });
  afterAll(async () => {
    rest?.close();
    await payload?.destroy();
    if (payload && 'pool' in payload.db) (payload.db.pool as EventEmitter).on('error', () => {});
    database?.stop();
  });

  async function signUp(role: Role): Promise<void> {
    const email = `${role}@example.org`;
    const data = {
      email,
      password,
      role: role === 'focal-point-direct' ? ('focal-point' as const) : (role as Exclude<Role, 'anonymous' | 'focal-point-direct'>),
      langs: ['km' as const],
      ...(role.startsWith('focal-point') && { centre: own, publishesCentre: role === 'focal-point-direct' }),
    };
    const user = await payload.create({ collection: 'users', data });
    users.set(role, user.id);
    cookies.set(role, await cookieOf(rest.url, email, { password }));
  }

  /** Made by the system itself, whose rights are not in question. */
  const make = (collection: CollectionSlug, data: object, draft = false) =>
    payload.create({ collection, data: { _status: draft ? 'draft' : 'published', ...data } as never, draft, depth: 0 }) as Promise<{ id: number }>;

  const ask = (who: Role, method: string, address: string, body?: object) =>
    fetch(`${rest.url}/api/${address}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: cookies.get(who) ?? '', origin: cms },
      ...(body && { body: JSON.stringify(body) }),
    });

  function document(collection: string, slug: string): object {
    const kinds: Record<string, object> = {
      articles: { kind: 'guide', stage: 'preparing' },
      instruments: { country: 'kh', kind: 'act', citation: `Act ${slug}` },
      'law-facts': { country: 'kh', question: 'join-union', answer: 'yes', asOf: '2022' },
      hotlines: { country: 'kh', operatorKind: 'union', phones: [{ number: '1234', kind: 'short', from: ['kh'] }], grade: 'a', asOf: '2026-10' },
      centres: { country: 'kh', place: 'Town', mode: 'physical', status: 'reported', operators: [union] },
    };
    return { slug, ...kinds[collection] };
  }

  const words = (title: string) => ({
    title,
    summary: 'One sentence.',
    body: {
      root: {
        type: 'root',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [
          {
            type: 'paragraph',
            version: 1,
            format: '',
            indent: 0,
            direction: null,
            textFormat: 0,
            textStyle: '',
            children: [{ type: 'text', version: 1, text: 'Words.', format: 0, detail: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    },
  });

  /** Something of the kind that exists and is published, and what a new one of it would be. */
  async function prepare(target: Target): Promise<Prepared> {
    const [, isOwn, kind = '', lang] = /^(own )?(\S+)(?: (\w+))?$/.exec(target) ?? [];
    const noun = nouns[kind as keyof typeof nouns];
    const fresh = async () => (await make(noun, document(noun, `made-${(number += 1)}`))).id;
    if (!lang) {
      const id = isOwn ? own : await fresh();
      const field = noun === 'articles' ? 'position' : noun === 'hotlines' || noun === 'centres' ? 'website' : 'adopted';
      const value = { position: 7, website: `https://example.org/${(number += 1)}`, adopted: '2019' }[field];
      return {
        collection: noun,
        id,
        fresh: { ...document(noun, `new-${(number += 1)}`) },
        change: noun === 'law-facts' ? { answer: 'no' } : { [field]: value },
      };
    }
    const collection = `${kind}-texts` as CollectionSlug;
    const parent = isOwn ? own : await fresh();
    const other = isOwn ? own : await fresh();
    const data = collection === 'instrument-texts' ? { title: 'Old', summary: 'One.' } : words('Old');
    await payload.delete({ collection, where: { and: [{ parent: { equals: parent } }, { lang: { equals: lang } }] } });
    const { id } = await make(collection, { parent, lang, ...data });
    return { collection, id, fresh: { ...data, parent: other, lang }, change: { title: `Changed ${(number += 1)}` } };
  }

  const seen = async ({ collection, id }: Prepared) => JSON.stringify((await payload.db.findOne({ collection, where: { id: { equals: id } } })) ?? null);

  /** Tries an operation; resolves to whether the answer says that it was done. Where it says no, what readers see must be as it was. */
  async function attempt(who: Role, operation: Operation, target: Target): Promise<{ done: boolean; moved: boolean; status: number; said: string }> {
    const thing = await prepare(target);
    const { collection, id, fresh, change } = thing;
    const versions = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 }).then(({ docs }) => docs);
    const isCreating = operation.startsWith('create');
    if (isCreating && typeof Reflect.get(fresh, 'lang') === 'string')
      await payload.delete({
        collection,
        where: { and: [{ parent: { equals: Reflect.get(fresh, 'parent') } }, { lang: { equals: Reflect.get(fresh, 'lang') } }, { id: { not_equals: id } }] },
      });
    if (isCreating && target.startsWith('own ') && typeof Reflect.get(fresh, 'lang') === 'string') await payload.delete({ collection, id });
    const before = await seen(thing);
    const count = (await payload.count({ collection })).totalDocs;
    const answer = await {
      create: () => ask(who, 'POST', `${collection}?draft=true`, { ...fresh, _status: 'draft' }),
      createPublished: () => ask(who, 'POST', collection, { ...fresh, _status: 'published' }),
      draft: () => ask(who, 'PATCH', `${collection}/${id}?draft=true`, change),
      plain: () => ask(who, 'PATCH', `${collection}/${id}`, change),
      publish: () => ask(who, 'PATCH', `${collection}/${id}`, { ...change, _status: 'published' }),
      withdraw: () => ask(who, 'PATCH', `${collection}/${id}`, { _status: 'draft' }),
      bulk: () => ask(who, 'PATCH', `${collection}?where[id][in]=${id}`, change),
      restore: () => ask(who, 'POST', `${collection}/versions/${versions[0]?.id}`),
      trash: () => ask(who, 'PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() }),
      delete: () => ask(who, 'DELETE', `${collection}/${id}`),
    }[operation]();
    const said = (await answer.json()) as { errors?: unknown[]; docs?: unknown[] };
    // A bulk edit answers 200 where it may touch nothing.
    const done = answer.status < 300 && !said.errors?.length && said.docs?.length !== 0;
    const moved = (await seen(thing)) !== before || (await payload.count({ collection })).totalDocs !== count;
    return { done, moved, status: answer.status, said: done ? '' : JSON.stringify(said.errors ?? said).slice(0, 200) };
  }

  for (const [role, rows] of Object.entries(expected) as [Role, { target: Target; may: string }[]][])
    for (const { target, may } of rows)
      test(`${role} and ${target}: ${may}`, async () => {
        const found: string[] = [];
        for (const [index, operation] of operations.entries()) {
          // A centre of one's own must be there for the next row.
          if (target.startsWith('own centre') && !target.includes(' km') && ['trash', 'delete'].includes(operation) && may[index] === 'y') continue;
          const { done, moved, status, said } = await attempt(role, operation, target);
          if (done !== (may[index] === 'y')) found.push(`${operation}: ${status} ${said}`);
          if (!done && moved) found.push(`${operation}: refused (${status}), and yet something changed`);
          if (!done && ![400, 401, 403, 404].includes(status) && !(operation === 'bulk' && status === 200)) found.push(`${operation}: refused with ${status}`);
          if (done && operation === 'draft' && moved) found.push('a draft changed what readers see');
        }
        expect(found).toEqual([]);
        await payload.update({ collection: 'centres', id: own, data: { _status: 'published' } as never });
      });

  test('nobody but an administrator gives roles, languages or centres, and nobody to themselves', async () => {
    for (const who of cookies.keys()) {
      if (who === 'administrator' || who === 'anonymous') continue;
      const id = users.get(who);
      const before = await payload.findByID({ collection: 'users', id: id!, depth: 0 });
      for (const body of [{ role: 'administrator' }, { langs: ['th', 'km'] }, { centre: null }, { publishesCentre: true }])
        await ask(who, 'PATCH', `users/${id}`, body);
      const after = await payload.findByID({ collection: 'users', id: id!, depth: 0 });
      expect([after.role, after.langs, after.centre, after.publishesCentre], who).toEqual([before.role, before.langs, before.centre, before.publishesCentre]);
      const administrator = users.get('administrator');
      expect((await ask(who, 'PATCH', `users/${administrator}`, { name: 'x' })).status, who).toBeGreaterThanOrEqual(403);
      expect((await ask(who, 'GET', `users/${administrator}`)).status, who).toBeGreaterThanOrEqual(403);
      expect((await ask(who, 'POST', 'users', { email: 'new@example.org', password, role: 'editor' })).status, who).toBe(403);
    }
  });

  test('a text stays in its language, whoever asks', async () => {
    const { collection, id } = await prepare('article km');
    for (const who of ['translator', 'reviewer', 'editor'] as const)
      for (const body of [{ lang: 'th' }, { lang: ['km'] }, { lang: { equals: 'th' } }])
        expect((await ask(who, 'PATCH', `${collection}/${id}?draft=true`, body)).status, `${who} ${JSON.stringify(body)}`).toBe(400);
    expect((await payload.findByID({ collection: 'article-texts', id })).lang).toBe('km');
  });

  test('whoever may not publish cannot plan it, or write, run or take back what is planned', async () => {
    const { collection, id } = await prepare('article km');
    const input = { type: 'unpublish', doc: { relationTo: collection, value: id }, user: { relationTo: 'users', value: users.get('administrator') } };
    const statuses = await Promise.all([
      ask('translator', 'POST', 'payload-jobs', { taskSlug: 'schedulePublish', input, waitUntil: '2026-01-01T00:00:00Z' }),
      ask('translator', 'PATCH', 'payload-jobs?where[id][exists]=true', { input }),
      ask('translator', 'DELETE', 'payload-jobs?where[id][exists]=true'),
      ask('translator', 'GET', 'payload-jobs/run'),
      ask('anonymous', 'GET', 'payload-jobs'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 401, 403]);
  });

  test('a signature has the name of who gives it and the day of the server, and only some may give it', async () => {
    const text = await prepare('article km');
    const sign = (who: Role) => ask(who, 'PATCH', `${text.collection}/${text.id}?draft=true`, { reviewedOn: '2001-01-01', reviewedBy: 'The Minister' });
    expect((await sign('translator')).status).toBe(400);
    expect((await sign('reviewer')).status).toBe(200);
    const day = new Date().toISOString().slice(0, 10);
    const signed = () => payload.findByID({ collection: 'article-texts', id: text.id, draft: true, depth: 0 });
    expect(await signed()).toMatchObject({ reviewedOn: day, reviewedBy: 'reviewer@example.org' });
    // Other words are not those that somebody has looked at.
    expect((await ask('translator', 'PATCH', `${text.collection}/${text.id}?draft=true`, { title: 'Other words' })).status).toBe(200);
    expect((await signed()).reviewedOn ?? undefined).toBeUndefined();
    const act = await prepare('instrument');
    const check = (who: Role) => ask(who, 'PATCH', `instruments/${act.id}`, { verifiedOn: '2001-01-01', verifiedBy: 'The Minister' });
    expect((await check('reviewer')).status).toBe(403);
    expect((await check('legal-reviewer')).status).toBe(200);
    expect(await payload.findByID({ collection: 'instruments', id: act.id, depth: 0 })).toMatchObject({
      verifiedOn: day,
      verifiedBy: 'legal-reviewer@example.org',
    });
  });
}

type Prepared = { collection: CollectionSlug; id: number; fresh: object; change: object };
