import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, openCms } from '../real/cms.ts';

let payload: Payload;
let editor: Awaited<ReturnType<typeof account>>;

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  editor = await account(payload, 'editor');
  await payload.create({ collection: 'terms', data: { slug: 'kafala', _status: 'published' } });
});
afterAll(() => payload.destroy());

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: null,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }],
  },
});
const guide = { slug: 'a-guide', kind: 'guide', stage: 'working', _status: 'published' };

// What was sent, to which collection, and the sentence that must come back.
const cases: [string, string, Record<string, unknown>, RegExp][] = [
  ['a guide without a stage', 'articles', { ...guide, stage: undefined }, /articles\/a-guide: "stage": a guide needs a stage/],
  [
    'a title of five megabytes',
    'term-texts',
    { parent: 1, lang: 'en', title: 'x'.repeat(5_000_000), summary: 'y' },
    /"title" is 5,000,000 characters long, at most 120 allowed: shorten it/,
  ],
  [
    'an unknown country',
    'centres',
    { slug: 'nowhere', country: 'zz', place: 'X', mode: 'physical', status: 'reported', operators: [] },
    /"country" has the unknown country code "zz": use one of/,
  ],
  ['a slug that is taken', 'terms', { slug: 'kafala' }, /"slug" is taken: the slug "kafala" exists already/],
  ['a slug with spaces', 'terms', { slug: 'No Slug' }, /"slug".*lower-case letters/],
  ['a relation to nothing', 'articles', { ...guide, next: 999 }, /"next" refers to one of articles that does not exist any more/],
  ['an object for a word', 'terms', { slug: { $ne: '' } }, /"slug" must be text, not a group of keys/],
  ['a number for a list', 'articles', { ...guide, topics: 7 }, /"topics" must be a list, not a number/],
  ['a text of no document', 'term-texts', { parent: 999, lang: 'en', title: 'T', summary: 'S' }, /"parent" names no document of terms/],
  ['an object for the state', 'terms', { slug: 'state', _status: {} }, /"_status" must be draft or published/],
  [
    'a body with a link that runs code',
    'article-texts',
    { parent: 1, lang: 'en', title: 'T', summary: 'S', _status: 'published', body: linkTo('javascript:alert(1)') },
    /body.*link/i,
  ],
  [
    'a published text without its summary',
    'term-texts',
    { parent: 1, lang: 'ar', title: 'T', _status: 'published' },
    /terms\/kafala\/ar: "summary" is missing: write it or set the text to draft/,
  ],
];

test.each(cases)('%s is refused with a clear sentence and changes nothing', async (_, collection, data, sentence) => {
  const before = await everything();
  await expect(
    payload.create({ collection: collection as 'terms', data: data as never, draft: !('_status' in data), user: editor, overrideAccess: false }),
  ).rejects.toThrow(sentence);
  expect(await everything()).toEqual(before);
});

test('a draft may be incomplete but keeps what was written', async () => {
  const text = await payload.create({
    collection: 'term-texts',
    data: { parent: 1, lang: 'km', title: 'កាហ្វាឡា' } as never,
    draft: true,
    user: editor,
    overrideAccess: false,
  });
  expect(text.title).toBe('កាហ្វាឡា');
});

test('publishing what is whole succeeds', async () => {
  await payload.create({ collection: 'articles', data: guide as never, user: editor, overrideAccess: false });
  const { docs } = await payload.find({ collection: 'articles', where: { slug: { equals: 'a-guide' } } });
  const text = await payload.create({
    collection: 'article-texts',
    data: { parent: docs[0]!.id, lang: 'en', title: 'T', summary: 'S', body: paragraph('Words'), _status: 'published' } as never,
    user: editor,
    overrideAccess: false,
  });
  expect(text._status).toBe('published');
});

function linkTo(url: string) {
  const words = paragraph('Words').root;
  return {
    root: {
      ...words,
      children: [
        { type: 'paragraph', version: 1, children: [{ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: words.children[0]!.children }] },
      ],
    },
  };
}

async function everything() {
  const of = async (collection: 'terms' | 'term-texts' | 'articles' | 'article-texts' | 'centres') =>
    (await payload.find({ collection, limit: 100, depth: 0, trash: true })).docs;
  return {
    terms: await of('terms'),
    termTexts: await of('term-texts'),
    articles: await of('articles'),
    articleTexts: await of('article-texts'),
    centres: await of('centres'),
  };
}
