import type { PayloadRequest } from 'payload';
import { type Noun, nounNames } from '#content/schema/nouns.ts';
import { type DocumentId, idOf, type Lookup } from './lookup.ts';
import type { Want } from './referred-ids.ts';

/**
 * The slugs of all documents by noun and database id, drafts and trash included: a record may refer to what is not
 * published, and the snapshot leaves such references out. What was deleted for good has a slug that exists nowhere.
 */
export class Slugs {
  readonly #slugs = new Map<string, string>();

  /** For `toRecord`, which asks for slugs only. */
  readonly lookup: Lookup = { id: () => undefined, slug: (collection, value) => this.of(collection, value) };

  of(collection: string, value: unknown): string | undefined {
    const id = idOf(value);
    return id === undefined ? undefined : (this.#slugs.get(`${collection}/${id}`) ?? `gone-${id}`);
  }

  /** Reads the slugs of a noun, all or those with these ids, and returns the addresses ("articles/old") that are not theirs any more. */
  async read(req: PayloadRequest, noun: Noun, ids?: DocumentId[]): Promise<string[]> {
    const { docs } = await req.payload.find({
      collection: noun,
      ...(ids && { where: { id: { in: ids } } }),
      select: { slug: true },
      depth: 0,
      limit: 0,
      pagination: false,
      trash: true,
      req,
      // Only slugs are read, and only those of published documents come into a snapshot.
      overrideAccess: true,
    });
    const before = new Map(ids?.map((id) => [id, this.of(noun, id)]));
    for (const id of ids ?? []) this.#slugs.delete(`${noun}/${id}`);
    for (const doc of docs) this.#slugs.set(`${noun}/${doc.id}`, doc.slug);
    return [...before].flatMap(([id, old]) => (old === this.of(noun, id) ? [] : [`${noun}/${old}`]));
  }

  /** Reads those that `name` names and that are not known yet. */
  async readMissing(req: PayloadRequest, name: (want: Want) => void): Promise<void> {
    const missing = new Map<Noun, Set<DocumentId>>();
    name((collection, value) => {
      const noun = nounNames.find((known) => known === collection);
      const id = idOf(value);
      if (noun && id !== undefined && !this.#slugs.has(`${noun}/${id}`)) missing.set(noun, (missing.get(noun) ?? new Set()).add(id));
    });
    for (const [noun, ids] of missing) await this.read(req, noun, [...ids]);
  }
}
