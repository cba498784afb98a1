import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, openCms, temporaryFolder } from '../real/cms.ts';

let payload: Payload;
let editor: Awaited<ReturnType<typeof account>>;

beforeAll(async () => {
  ({ payload } = await openCms('seeded'));
  editor = await account(payload, 'editor');
});
afterAll(() => payload.destroy());

test('a hotline that is withdrawn takes its cards along instead of stopping every publication', async () => {
  const hotline = await one('hotlines', 'jo-hemayeh');
  expect((await snapshot())['article-texts']).toContain('"slug":"jo-hemayeh"');
  await payload.update({ collection: 'hotlines', id: hotline.id, data: { _status: 'draft' }, user: editor, overrideAccess: false });
  const after = await snapshot();
  expect(after['hotlines']).not.toContain('jo-hemayeh');
  expect(after['article-texts']).not.toContain('"slug":"jo-hemayeh"');
});

test('a guide with a card of an unpublished hotline cannot be published', async () => {
  const guide = await one('articles', 'how-to-complain');
  const { docs } = await payload.find({
    collection: 'article-texts',
    where: { and: [{ parent: { equals: guide.id } }, { lang: { equals: 'en' } }] },
    depth: 0,
  });
  const publish = payload.update({
    collection: 'article-texts',
    id: docs[0]?.id ?? 0,
    data: { title: 'How to complain', _status: 'published' },
    user: editor,
    overrideAccess: false,
  });
  await expect(publish).rejects.toThrow(/shows hotlines\/jo-hemayeh, which is not published: publish it first or take the card out/);
});

test('a draft leaves no trace in the snapshot', async () => {
  const guide = await one('articles', 'keep-your-passport');
  const { docs } = await payload.find({
    collection: 'article-texts',
    where: { and: [{ parent: { equals: guide.id } }, { lang: { equals: 'en' } }] },
    depth: 0,
  });
  await payload.update({
    collection: 'article-texts',
    id: docs[0]?.id ?? 0,
    data: { title: 'CANARY-OF-A-DRAFT' },
    draft: true,
    user: editor,
    overrideAccess: false,
  });
  expect(Object.values(await snapshot()).join('')).not.toContain('CANARY-OF-A-DRAFT');
});

test('a text of a document that is not published is not in the snapshot', async () => {
  const before = await snapshot();
  const guide = await one('articles', 'sending-money');
  expect(before['article-texts']).toContain('"slug":"sending-money"');
  await payload.update({ collection: 'articles', id: guide.id, data: { _status: 'draft' }, user: editor, overrideAccess: false });
  expect((await snapshot())['article-texts']).not.toMatch(/^\{"slug":"sending-money"/m);
});

test('a document that is published before its words are waits for them', async () => {
  await payload.create({
    collection: 'articles',
    data: { slug: 'no-words-yet', kind: 'guide', stage: 'working', _status: 'published' } as never,
    user: editor,
    overrideAccess: false,
  });
  expect((await snapshot())['articles']).not.toContain('no-words-yet');
});

async function one(collection: 'articles' | 'hotlines', slug: string) {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 });
  if (!docs[0]) throw new Error(`${collection}/${slug} is not seeded`);
  return docs[0];
}

/** The files of a snapshot taken now, by name. */
async function snapshot(): Promise<Record<string, string>> {
  const { takeSnapshot } = await import('../../cms/exchange/take-snapshot.ts');
  const folder = path.join(temporaryFolder(), 'snapshot');
  await takeSnapshot(payload, folder, '2026-11-23');
  return Object.fromEntries(
    ['hotlines', 'hotline-texts', 'articles', 'article-texts'].map((name) => [name, readFileSync(path.join(folder, `${name}.ndjson`), 'utf8')]),
  );
}
