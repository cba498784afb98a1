import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { account, openCms } from '../real/cms.ts';

let payload: Payload;
let editor: Awaited<ReturnType<typeof account>>;

beforeAll(async () => {
  ({ payload } = await openCms('empty'));
  editor = await account(payload, 'editor');
});
afterAll(() => payload.destroy());

const newTerm = (slug: string) => payload.create({ collection: 'terms', data: { slug, _status: 'published' }, user: editor, overrideAccess: false });
const newText = (parent: number, lang: (typeof langs)[number], more: object = {}) =>
  payload.create({
    collection: 'term-texts',
    data: { parent, lang, title: `Title ${lang}`, summary: `Summary ${lang}`, _status: 'draft', ...more },
    user: editor,
    overrideAccess: false,
  });

test('fifteen saves in fifteen languages at once are all kept', async () => {
  const term = await newTerm('fifteen');
  const texts = await Promise.all(langs.map((lang) => newText(term.id, lang)));
  await Promise.all(
    texts.map((text) =>
      payload.update({
        collection: 'term-texts',
        id: text.id,
        data: { title: `Changed ${text.lang}`, _status: 'published' },
        user: editor,
        overrideAccess: false,
      }),
    ),
  );
  const { docs } = await payload.find({ collection: 'term-texts', where: { parent: { equals: term.id } }, limit: 20 });
  expect(docs.map((doc) => doc.title).sort()).toEqual(langs.map((lang) => `Changed ${lang}`).sort());
});

test('a Khmer text cannot be turned into a Thai one', async () => {
  const term = await newTerm('stays-khmer');
  const text = await newText(term.id, 'km');
  await expect(payload.update({ collection: 'term-texts', id: text.id, data: { lang: 'th' }, user: editor, overrideAccess: false })).rejects.toThrow(
    /"lang" must stay as it is/,
  );
  expect((await payload.findByID({ collection: 'term-texts', id: text.id })).lang).toBe('km');
});

test('a text cannot be moved to another document', async () => {
  const [one, two] = [await newTerm('one'), await newTerm('two')];
  const text = await newText(one.id, 'km');
  await expect(payload.update({ collection: 'term-texts', id: text.id, data: { parent: two.id }, user: editor, overrideAccess: false })).rejects.toThrow(
    /"parent" must stay as it is/,
  );
});

test('writing over a trashed text offers to restore it, and restoring works', async () => {
  const term = await newTerm('trashed');
  const text = await newText(term.id, 'my');
  await payload.update({ collection: 'term-texts', id: text.id, data: { deletedAt: new Date().toISOString() }, user: editor, overrideAccess: false });
  await expect(newText(term.id, 'my')).rejects.toThrow(/lies in the trash.*Restore it there/);
  await payload.update({ collection: 'term-texts', id: text.id, data: { deletedAt: null }, trash: true, user: editor, overrideAccess: false });
  expect((await payload.findByID({ collection: 'term-texts', id: text.id })).title).toBe('Title my');
});

test('a second text in the same language is refused with the place of the first', async () => {
  const term = await newTerm('second');
  await newText(term.id, 'vi');
  await expect(newText(term.id, 'vi')).rejects.toThrow(/is taken: a text in "vi" exists already/);
});

test('the public reads a text only when it and its document are published', async () => {
  const term = await payload.create({ collection: 'terms', data: { slug: 'hidden', _status: 'draft' }, draft: true });
  await newText(term.id, 'en', { _status: 'published' });
  const read = () => payload.find({ collection: 'term-texts', where: { parent: { equals: term.id } }, overrideAccess: false });
  expect((await read()).totalDocs).toBe(0);
  await payload.update({ collection: 'terms', id: term.id, data: { _status: 'published' } });
  expect((await read()).totalDocs).toBe(1);
});
