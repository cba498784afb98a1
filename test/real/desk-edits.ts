import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';

/** One of the things that editors do at the desk, by the Payload local API; resolves to a name of what was done. */
export async function someDeskEdit(payload: Payload, random: () => number): Promise<string> {
  const names = Object.keys(edits);
  const name = names[Math.floor(random() * names.length)]!;
  const number = Math.floor(random() * 1e6);
  const pick = async (collection: CollectionSlug, trash = false): Promise<Doc> => {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, trash, sort: 'id' });
    const found = docs[Math.floor(random() * docs.length)];
    if (!found) throw new Nothing();
    return { ...found } as Doc;
  };
  try {
    return `${name} ${await edits[name]!(payload, pick, number)}`;
  } catch (error) {
    // What the desk refuses, or somebody else has just deleted, is no edit.
    if (error instanceof Error && (['ValidationError', 'NotFound', 'Nothing'].includes(error.name) || isConflict(error) || isGone(error)))
      return `${name} refused`;
    throw error;
  }
}

/** What an editor does who is told what stops the publication: a centre needs its operator, a hotline of grade c is never published. */
export async function mend(payload: Payload): Promise<void> {
  await payload.update({ collection: 'organisations', where: {}, data: { _status: 'published' } });
  await payload.update({ collection: 'hotlines', where: { grade: { equals: 'c' } }, data: { grade: 'a' } });
}

/** PostgreSQL refuses one of two edits at once: its document is gone (foreign key), or each waits for the other. */
function isConflict({ cause, ...error }: Error): boolean {
  const codes = [Object(error).code, Object(cause).code];
  return codes.some((code) => code === '23503' || code === '40P01');
}

/** Payload deletes what another edit has deleted in the meantime, and then looks at the document that it did not get. */
function isGone(error: Error): boolean {
  return error instanceof TypeError && error.message === "Cannot read properties of null (reading 'slug')" && /deleteByID/.test(error.stack ?? '');
}

class Nothing extends Error {
  override name = 'Nothing';
}

type Doc = { id: number; slug: string; _status: string } & Record<string, unknown>;
type Edit = (payload: Payload, pick: (collection: CollectionSlug, trash?: boolean) => Promise<Doc>, number: number) => Promise<unknown>;

const body = (slug: number) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Call.', format: 0 }] },
      { type: 'block', version: 2, format: '', fields: { id: 'x', blockName: '', blockType: 'contact', to: { relationTo: 'hotlines', value: slug } } },
    ],
  },
});

const edits: Record<string, Edit> = {
  async title(payload, pick, number) {
    const { id } = await pick('term-texts');
    await payload.update({ collection: 'term-texts', id, data: { title: `Word ${number}` } });
    return id;
  },
  async draft(payload, pick, number) {
    const { id } = await pick('term-texts');
    await payload.update({ collection: 'term-texts', id, data: { title: `Draft ${number}` }, draft: true });
    return id;
  },
  async withdrawn(payload, pick, number) {
    const collection = (['terms', 'hotlines', 'articles', 'term-texts', 'organisations'] as const)[number % 5]!;
    const { id, _status } = await pick(collection);
    await payload.update({ collection, id, data: { _status: _status === 'published' ? 'draft' : 'published' } as never });
    return `${collection}/${id}`;
  },
  async trash(payload, pick, number) {
    const { id, deletedAt } = await pick('terms', true);
    await payload.update({ collection: 'terms', id, data: { deletedAt: deletedAt ? null : `2026-11-23T00:00:00.${number % 1000}Z` } as never, trash: true });
    return id;
  },
  async deletion(payload, pick, number) {
    const collection = number % 3 === 0 ? 'hotlines' : 'terms';
    const { id } = await pick(collection, true);
    await payload.delete({ collection, id, trash: true });
    return `${collection}/${id}`;
  },
  async term(payload, _, number) {
    const { id } = await payload.create({ collection: 'terms', data: { slug: `new-${number}`, topics: ['contract'], _status: 'published' } as never });
    await payload.create({
      collection: 'term-texts',
      data: { parent: id, lang: 'en', title: `New ${number}`, summary: 'It is new.', _status: number % 4 === 0 ? 'draft' : 'published' } as never,
    });
    return id;
  },
  async hotline(payload, _, number) {
    const data = { country: 'kh', operatorKind: 'union', phones: [{ number: `${number}1`, kind: 'short', from: ['kh'] }], grade: 'a', asOf: '2026-10' };
    const { id } = await payload.create({ collection: 'hotlines', data: { ...data, slug: `line-${number}`, _status: 'published' } as never });
    await payload.create({
      collection: 'hotline-texts',
      data: { parent: id, lang: 'en', title: 'A line', answers: 'A union.', risk: 'None.', _status: 'published' } as never,
    });
    return id;
  },
  async grade(payload, pick, number) {
    const { id } = await pick('hotlines');
    await payload.update({ collection: 'hotlines', id, data: { grade: number % 4 === 0 ? 'c' : 'a' } });
    return id;
  },
  async rename(payload, pick, number) {
    const collection = (['terms', 'hotlines', 'articles', 'organisations'] as const)[number % 4]!;
    const { id } = await pick(collection);
    await payload.update({ collection, id, data: { slug: `renamed-${number}` } });
    return `${collection}/${id}`;
  },
  /** What was named so before may be another document from now on. */
  async exchange(payload, pick, number) {
    const [one, other] = [await pick('hotlines'), await pick('hotlines')];
    if (one.id === other.id) return 'nothing';
    for (const [id, slug] of [[one.id, `free-${number}`] as const, [other.id, one.slug] as const, [one.id, other.slug] as const])
      await payload.update({ collection: 'hotlines', id, data: { slug } });
    return `${one.id} ${other.id}`;
  },
  async relation(payload, pick, number) {
    const [article, next] = [await pick('articles'), await pick('articles')];
    await payload.update({ collection: 'articles', id: article.id, data: { next: number % 3 === 0 ? null : next.id } as never });
    return article.id;
  },
  async card(payload, pick) {
    const [text, hotline] = [await pick('article-texts'), await pick('hotlines')];
    await payload.update({ collection: 'article-texts', id: text.id, data: { body: body(hotline.id) } as never });
    return `${text.id} ${hotline.id}`;
  },
  async medium(payload, _, number) {
    const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: { r: number % 256, g: 1, b: 2 } } })
      .png()
      .toBuffer();
    const file = { data, name: `p-${number}.png`, mimetype: 'image/png', size: data.length };
    const { id } = await payload.create({ collection: 'media', data: { slug: `p-${number}`, _status: 'published' } as never, file });
    await payload.create({ collection: 'media-texts', data: { parent: id, lang: 'en', alt: 'A colour', _status: 'published' } as never });
    return id;
  },
  async lostMedium(payload, pick) {
    const { id } = await pick('media');
    await payload.update({ collection: 'media', id, data: { _status: 'draft' } });
    return id;
  },
  async settings(payload, pick, number) {
    const { id } = await pick('organisations');
    await payload.updateGlobal({ slug: 'settings', data: { name: `Waypost ${number}`, operator: id } });
    return number;
  },
};
