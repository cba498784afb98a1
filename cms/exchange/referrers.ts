import { references } from '#content/schema/references.ts';
import { tables } from '#content/schema/snapshot.ts';

/** Who refers to a document: ids of records by the address of the document, "hotlines/jo-hemayeh". */
export class Referrers {
  readonly #to = new Map<string, string[]>();
  readonly #from = new Map<string, Set<string>>();

  add(id: string, table: string, record: Record<string, unknown>): void {
    const schema = schemas.get(table);
    if (!schema) throw new Error(`There is no table ${table}`);
    const addresses = [...new Set(references(schema, record).map(({ noun, slug }) => `${noun}/${slug}`))];
    this.#to.set(id, addresses);
    for (const address of addresses) this.#from.set(address, (this.#from.get(address) ?? new Set<string>()).add(id));
  }

  remove(id: string): void {
    for (const address of this.#to.get(id) ?? []) this.#from.get(address)?.delete(id);
    this.#to.delete(id);
  }

  of(address: string): Iterable<string> {
    return this.#from.get(address) ?? [];
  }
}

const schemas = new Map(tables.map(({ name, schema }) => [name, schema]));
