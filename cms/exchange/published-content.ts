import { wordless, entryProblems, unseenReferences } from '#content/schema/check-pack.ts';
import type { Data, Noun, Text } from '#content/schema/nouns.ts';
import { nounNames } from '#content/schema/nouns.ts';
import type { Entry, Located } from '#content/schema/pack.ts';
import type { Index } from '#content/schema/pack-index.ts';
import { check, ContentError, type Problem } from '#content/schema/problem.ts';
import { prune } from '#content/schema/prune.ts';
import { isCurrent } from '#content/schema/published.ts';
import { byKey, keyOf, type Manifest, tables } from '#content/schema/snapshot.ts';
import { LineTable } from './line-table.ts';
import { notStored } from './media-files.ts';
import { Referrers } from './referrers.ts';
import { sha256 } from './sha256.ts';
import { type Bytes, type Contents, type Line, manifestOf } from './write-snapshot.ts';

/**
 * A record that an anonymous visitor may read, with what is needed to know whether and how it is shown: `id` is its
 * collection and database id, `document` the address ("articles/unpaid-wages") of the document that it is or belongs to.
 */
export type Content = {
  id: string;
  table: string;
  place: string;
  record: Json;
  noun?: Noun;
  lang?: string;
  document?: string;
  /** What kept the database document from being made a record. */
  problems: Problem[];
  /** The bytes of a medium, where they are stored. */
  bytes?: Bytes | undefined;
};

/**
 * All that readers see on a day, kept up to date: `update` takes what an edit left of some records and makes anew only the
 * lines that this can have changed. What was withdrawn, or has no words yet, is left out with the cards and links that
 * lead to it, so that one unfinished document stops nobody else.
 */
export class PublishedContent {
  readonly asOf: string;
  readonly #contents = new Map<string, Content>();
  readonly #documents = new Map<string, Content>();
  readonly #texts = new Map<string, Map<string, Content>>();
  readonly #referrers = new Referrers();
  readonly #shown = new Set<string>();
  readonly #tables = new Map(tables.map(({ name }) => [name, new LineTable()]));
  readonly #lines = new Map<string, { table: string; key: string }>();
  readonly #problems = new Map<string, Problem[]>();
  readonly #media = new Map<string, { filename: string; bytes: Bytes }>();
  readonly #index: Index;

  constructor(asOf: string) {
    this.asOf = asOf;
    this.#index = {
      document: (noun, slug) => (this.#shown.has(`${noun}/${slug}`) ? entryOf<Data>(this.#documents.get(`${noun}/${slug}`)) : undefined),
      text: (noun, slug, lang) => entryOf<Text>(this.#texts.get(`${noun}/${slug}`)?.get(lang)),
      slugs: (noun) => [...this.#shown].filter((address) => address.startsWith(`${noun}/`)).map((address) => address.slice(noun.length + 1)),
    };
  }

  /** Takes what became of some records; of an id in `gone`, nothing is left to read. */
  update({ now, gone }: { now: readonly Content[]; gone: readonly string[] }): void {
    const ids = new Set([...now.map(({ id }) => id), ...gone]);
    const touched = new Set<string>();
    // First all that was, then all that is: two documents may have changed their slugs with each other.
    for (const id of ids) this.#leave(id, touched);
    for (const content of now) this.#enter(content, touched);
    for (const address of touched) if (this.#stands(address)) for (const id of this.#whoDependsOn(address)) ids.add(id);
    for (const id of ids) this.#clear(id);
    for (const id of ids) this.#show(this.#contents.get(id));
  }

  /** The ids of the records that refer to a document by this address, of itself and of its texts. */
  around(address: string): string[] {
    return [...this.#whoDependsOn(address)];
  }

  has(id: string): boolean {
    return this.#contents.has(id);
  }

  /** Throws `ContentError` with every problem that keeps the content from being published. */
  check(): void {
    if (this.#problems.size === 0) return;
    const order = new Map(tables.map(({ name }, index) => [name, index]));
    const found = [...this.#problems].flatMap(([id, problems]) => {
      const content = this.#contents.get(id);
      return content ? [{ table: order.get(content.table) ?? 0, key: keyOf(content.record), problems }] : [];
    });
    found.sort((a, b) => a.table - b.table || byKey(a.key, b.key));
    throw new ContentError(
      'The content cannot be published:',
      found.flatMap(({ problems }) => problems),
    );
  }

  contents(): Contents {
    return {
      asOf: this.asOf,
      tables: new Map([...this.#tables].map(([name, table]) => [name, table.lines()])),
      media: new Map([...this.#media.values()].map(({ filename, bytes }) => [filename, bytes])),
    };
  }

  manifest(): Manifest {
    return manifestOf(this.contents(), new Map([...this.#tables].map(([name, table]) => [name, table.sum()])));
  }

  /** The keys of a table whose line is another one than when `forget` was called. */
  changed(table: string): { key: string; line: Line | undefined }[] {
    return this.#tables.get(table)?.changed() ?? [];
  }

  /** From now on, what stands there is what is known to whoever is told of changes. */
  forget(): void {
    for (const table of this.#tables.values()) table.forget();
  }

  #leave(id: string, touched: Set<string>): void {
    const content = this.#contents.get(id);
    if (!content) return;
    this.#contents.delete(id);
    this.#referrers.remove(id);
    if (!content.document) return;
    touched.add(content.document);
    if (content.lang === undefined) this.#documents.delete(content.document);
    else this.#texts.get(content.document)?.delete(content.lang);
  }

  #enter(content: Content, touched: Set<string>): void {
    this.#contents.set(content.id, content);
    this.#referrers.add(content.id, content.table, content.record);
    if (!content.document) return;
    touched.add(content.document);
    if (content.lang === undefined) this.#documents.set(content.document, content);
    else this.#texts.set(content.document, (this.#texts.get(content.document) ?? new Map<string, Content>()).set(content.lang, content));
  }

  /** Settles whether a document is shown; returns whether that is another answer than before. */
  #stands(address: string): boolean {
    const stood = this.#shown.has(address);
    const document = this.#documents.get(address);
    const stands = document !== undefined && this.#isWritten(document) && isCurrent(document.record, this.asOf);
    if (stands) this.#shown.add(address);
    else this.#shown.delete(address);
    return stands !== stood;
  }

  /** Whether the text in the source language is published; some nouns need none. */
  #isWritten({ noun, document, record }: Content): boolean {
    if (noun && wordless.has(noun)) return true;
    return this.#texts.get(document ?? '')?.has(String(record['sourceLang'] ?? 'en')) ?? false;
  }

  *#whoDependsOn(address: string): Generator<string> {
    const document = this.#documents.get(address);
    if (document) yield document.id;
    for (const text of this.#texts.get(address)?.values() ?? []) yield text.id;
    yield* this.#referrers.of(address);
  }

  #clear(id: string): void {
    const line = this.#lines.get(id);
    if (line) this.#tables.get(line.table)?.delete(line.key);
    this.#lines.delete(id);
    this.#problems.delete(id);
    this.#media.delete(id);
  }

  #show(content: Content | undefined): void {
    if (!content || (content.document && !this.#shown.has(content.document))) return;
    const { id, table, place, lang } = content;
    const schema = schemas.get(table);
    if (!schema) throw new Error(`There is no table ${table}`);
    // Where a record cannot be without a reference it is kept as it is, and refused for that.
    const record = prune(schema, content.record, (noun, slug) => this.#shown.has(`${noun}/${slug}`)) ?? content.record;
    const checked = check(schema, record, place, lang);
    const problems = [...content.problems, ...this.#misfits({ ...content, record }), ...('problems' in checked ? checked.problems : [])];
    if (problems.length > 0) this.#problems.set(id, problems);
    if ('problems' in checked) return;
    const line = JSON.stringify(checked.record);
    const key = keyOf(checked.record);
    this.#lines.set(id, { table, key });
    this.#tables.get(table)?.set(key, { line, sum: sha256(line) });
    if (content.bytes) this.#media.set(id, { filename: String(record['filename']), bytes: content.bytes });
  }

  #misfits(content: Content): Problem[] {
    const located = locatedOf(content);
    if (!located) return [];
    const unstored = content.table === 'media' && !content.bytes ? [notStored(content.place, String(content.record['filename']))] : [];
    return [...entryProblems(located, this.#index, 'shown'), ...unseenReferences(located, this.#index), ...unstored];
  }
}

const schemas = new Map(tables.map(({ name, schema }) => [name, schema]));

/** The contract has not judged the record yet: `check` does, and the checks before it look only at what is there. */
function entryOf<T>(content: Content | undefined): Entry<T> | undefined {
  return content && { status: 'published', record: content.record as T, place: content.place };
}

function locatedOf(content: Content): Located | undefined {
  const noun = nounNames.find((name) => name === content.noun);
  return noun && ({ noun, entry: entryOf(content), lang: content.lang } as Located);
}

type Json = Record<string, unknown>;
