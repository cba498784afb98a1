import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import { nounNames, nouns, type Noun } from '#content/schema/nouns.ts';
import type { Entry, Pack } from '#content/schema/pack.ts';
import { references } from '#content/schema/references.ts';
import { settings } from '#content/schema/settings.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { textsOf } from '../collections/text-slug.ts';
import { inTransaction } from '../database/transaction.ts';
import { noteImport } from '../hooks/note-change.ts';
import { toDocument } from './codec.ts';
import { newLookup, type DocumentId } from './lookup.ts';

/** What the seed tells while it works. */
export type Progress = (message: string) => void;

/** How many documents and texts the database holds, trash included. */
export async function countContent(payload: Payload): Promise<number> {
  const counts = await Promise.all(nounNames.map(async (noun) => (await payload.count({ collection: noun, trash: true })).totalDocs));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Writes a checked pack into an empty database, all of it or nothing: one transaction. Media files go to the media folder
 * through the same upload as an editor's. Nothing is marked as verified that the pack doesn't mark.
 */
export async function seed(payload: Payload, pack: Pack, progress: Progress): Promise<{ documents: number; texts: number }> {
  return inTransaction(payload, (req) => {
    req.context = { ...req.context, checked: true };
    return write(req, pack, progress);
  });
}

async function write(req: PayloadRequest, pack: Pack, progress: Progress) {
  const lookup = newLookup();
  const later: { noun: Noun; id: DocumentId; entry: Entry<{ slug: string }> }[] = [];
  let documents = 0;
  for (const noun of nounNames) {
    for (const entry of pack.documents[noun]) {
      const schema = nouns[noun].data;
      const waits = references(schema, entry.record).some((reference) => lookup.id(reference.noun, reference.slug) === undefined);
      const file = noun === 'media' ? { file: await fileOf(pack, entry) } : {};
      const doc = await at(entry, () =>
        req.payload.create({
          collection: noun,
          data: documentOf(noun, entry, lookup) as never,
          ...file,
          draft: entry.status === 'draft',
          depth: 0,
          req,
          overrideAccess: true,
        }),
      );
      lookup.add(noun, entry.record.slug, doc.id);
      if (waits) later.push({ noun, id: doc.id, entry });
      documents += 1;
    }
  }
  // Documents may refer to each other in a circle (a union and its confederation): the second time all slugs are known.
  for (const { noun, id, entry } of later) {
    await at(entry, () =>
      req.payload.update({
        collection: noun,
        id,
        data: documentOf(noun, entry, lookup) as never,
        draft: entry.status === 'draft',
        depth: 0,
        req,
        overrideAccess: true,
      }),
    );
  }
  progress(`${documents} documents`);

  let texts = 0;
  for (const noun of nounNames) {
    const shapes = fieldsOf(nouns[noun].text);
    for (const entry of pack.texts[noun]) {
      const { slug, ...rest } = toDocument(shapes, entry.record, lookup);
      const data = { ...rest, parent: lookup.id(noun, String(slug)), _status: entry.status };
      await at(entry, () =>
        req.payload.create({ collection: textsOf(noun), data: data as never, draft: entry.status === 'draft', depth: 0, req, overrideAccess: true }),
      );
      texts += 1;
      if (texts % 250 === 0) progress(`${texts} texts`);
    }
  }
  progress(`${texts} texts`);
  await req.payload.updateGlobal({
    slug: 'settings',
    data: toDocument(fieldsOf(settings), pack.settings, lookup) as never,
    depth: 0,
    req,
    overrideAccess: true,
  });
  await noteImport(req);
  return { documents, texts };
}

/**
 * Says at which file a write failed, and which field did not please the database. Afterwards the event loop gets its
 * turn: the SQLite driver frees its statements only then, and without it 4,000 texts held 500 MB.
 */
async function at<T>(entry: Entry<{ slug: string }>, write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    await setImmediate();
    return written;
  } catch (error) {
    const fields = error instanceof ValidationError ? error.data?.errors.map(({ path, message }) => `${path}: ${message}`).join('; ') : undefined;
    throw new Error(`${entry.place}: ${fields ?? String(error)}`, { cause: error });
  }
}

function documentOf(noun: Noun, entry: Entry<{ slug: string }>, lookup: ReturnType<typeof newLookup>) {
  const document = toDocument(fieldsOf(nouns[noun].data), entry.record, lookup);
  if (noun === 'media') for (const name of ['filename', 'mimeType', 'filesize', 'width', 'height']) delete document[name];
  return { ...document, _status: entry.status };
}

async function fileOf(pack: Pack, entry: Entry<{ slug: string }>) {
  const record: { slug: string; filename?: unknown; mimeType?: unknown } = entry.record;
  const file = pack.files.get(String(record.filename));
  if (!file) throw new Error(`${entry.place}: the file ${String(record.filename)} is missing`);
  const data = await readFile(file);
  return { data, name: String(record.filename), mimetype: String(record.mimeType), size: data.length };
}
