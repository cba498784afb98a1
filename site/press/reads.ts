import { AsyncLocalStorage } from 'node:async_hooks';

/** Numbers for the names of what can be read: a page keeps hundreds of them, thousands of pages the same ones. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  constructor(names: readonly string[] = []) {
    for (const name of names) this.numberOf(name);
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  nameOf(number: number): string {
    const name = this.#names[number];
    if (name === undefined) throw new Error(`No name has the number ${number}.`);
    return name;
  }

  all(): readonly string[] {
    return this.#names;
  }
}

const reader = new AsyncLocalStorage<Set<number> | undefined>();

/** Notes something for the page or list that is being made. */
export function noteRead(number: number): void {
  reader.getStore()?.add(number);
}

/** Runs something whose reads are collected, also after it has waited; with undefined they are not. */
export function collecting<Result>(reads: Set<number> | undefined, run: () => Result): Result {
  return reader.run(reads, run);
}
