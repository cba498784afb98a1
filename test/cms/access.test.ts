import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, openCms } from '../real/cms.ts';

let payload: Payload;
let editor: Awaited<ReturnType<typeof account>>;

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  editor = await account(payload, 'editor');
});
afterAll(() => payload.destroy());

test('every collection spells out who may do what', async () => {
  const { default: config } = await import('../../cms/payload.config.ts');
  const { collections } = await config;
  // Payload's own collections carry Payload's own rules.
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'));
  expect(own.length).toBeGreaterThan(40);
  for (const { slug } of own) {
    const written = await accessOf(slug);
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'])
      expect(written, `${slug}.${operation}`).toContain(operation);
  }
});

test.each(['articles', 'hotline-texts', 'users', 'publications', 'calls', 'feedback', 'changes', 'leases'] as const)(
  'an anonymous visitor cannot create, change or delete in %s',
  async (collection) => {
    const anonymous = { overrideAccess: false } as const;
    await expect(payload.create({ collection, data: {} as never, ...anonymous })).rejects.toThrow(/not allowed/);
    await expect(payload.update({ collection, where: { id: { exists: true } }, data: {}, ...anonymous })).rejects.toThrow(/not allowed/);
    await expect(payload.delete({ collection, where: { id: { exists: true } }, ...anonymous })).rejects.toThrow(/not allowed/);
  },
);

test('an anonymous visitor sees no draft, whatever is asked', async () => {
  const term = await payload.create({ collection: 'terms', data: { slug: 'canary-draft', _status: 'draft' }, draft: true });
  await payload.create({ collection: 'term-texts', data: { parent: term.id, lang: 'en', title: 'CANARY', summary: 'CANARY' } as never, draft: true });
  const published = await payload.create({ collection: 'terms', data: { slug: 'published', _status: 'published' } });
  const text = await payload.create({
    collection: 'term-texts',
    data: { parent: published.id, lang: 'en', title: 'Old', summary: 'Old', _status: 'published' } as never,
  });
  await payload.update({ collection: 'term-texts', id: text.id, data: { title: 'CANARY' }, draft: true });
  for (const draft of [true, false]) {
    for (const collection of ['terms', 'term-texts'] as const) {
      const found = await payload.find({ collection, draft, depth: 2, limit: 100, overrideAccess: false });
      expect(JSON.stringify(found)).not.toMatch(/canary/i);
    }
    await expect(payload.findVersions({ collection: 'term-texts', overrideAccess: false })).rejects.toThrow(/not allowed/);
  }
});

test('an editor cannot make itself administrator or open an account', async () => {
  await payload.update({ collection: 'users', id: editor.id, data: { role: 'administrator' }, user: editor, overrideAccess: false });
  expect((await payload.findByID({ collection: 'users', id: editor.id })).role).toBe('editor');
  await expect(
    payload.create({
      collection: 'users',
      data: { email: 'x@example.org', password: 'a long enough password', role: 'administrator' },
      user: editor,
      overrideAccess: false,
    }),
  ).rejects.toThrow(/not allowed/);
});

test('an account without a known role is nobody', async () => {
  const nobody = { ...editor, role: 'guest' } as never;
  expect((await payload.find({ collection: 'terms', draft: true, user: nobody, overrideAccess: false })).docs.every((doc) => doc._status === 'published')).toBe(
    true,
  );
  await expect(payload.create({ collection: 'terms', data: { slug: 'nobody' }, user: nobody, overrideAccess: false })).rejects.toThrow(/not allowed/);
});

async function accessOf(slug: string): Promise<string[]> {
  const { nounNames } = await import('#content/schema/nouns.ts');
  const { nounCollection } = await import('../../cms/collections/noun.ts');
  const { textCollection } = await import('../../cms/collections/texts.ts');
  const { users } = await import('../../cms/collections/users.ts');
  const { publications } = await import('../../cms/collections/publications.ts');
  const { calls } = await import('../../cms/collections/calls.ts');
  const { feedback } = await import('../../cms/collections/feedback.ts');
  const { changes } = await import('../../cms/collections/changes.ts');
  const { textRevisions } = await import('../../cms/collections/text-revisions.ts');
  const { leases } = await import('../../cms/collections/leases.ts');
  const all = [
    users,
    publications,
    calls,
    feedback,
    changes,
    textRevisions,
    leases,
    ...nounNames.map((noun) => nounCollection(noun, { group: 'service' })),
    ...nounNames.map(textCollection),
  ];
  return Object.keys(all.find((collection) => collection.slug === slug)?.access ?? {});
}
