import { byKey, fileSum } from '#content/schema/snapshot.ts';
import { sha256 } from './sha256.ts';
import type { Line } from './write-snapshot.ts';

/** The lines of one file by their keys, in the order of the file; it knows which of them differ from those at the last `forget`. */
export class LineTable {
  readonly #lines = new Map<string, Line>();
  readonly #before = new Map<string, Line | undefined>();
  #keys: readonly string[] | undefined;
  #sum: string | undefined;

  set(key: string, line: Line): void {
    this.#touch(key);
    if (!this.#lines.has(key)) this.#keys = undefined;
    this.#lines.set(key, line);
  }

  delete(key: string): void {
    this.#touch(key);
    if (this.#lines.delete(key)) this.#keys = undefined;
  }

  lines(): Line[] {
    this.#keys ??= [...this.#lines.keys()].sort(byKey);
    return this.#keys.flatMap((key) => this.#lines.get(key) ?? []);
  }

  /** The sum of the file. */
  sum(): string {
    this.#sum ??= fileSum(
      this.lines().map(({ sum }) => sum),
      sha256,
    );
    return this.#sum;
  }

  changed(): { key: string; line: Line | undefined }[] {
    const touched = [...this.#before].filter(([key, before]) => before?.sum !== this.#lines.get(key)?.sum);
    return touched.map(([key]) => ({ key, line: this.#lines.get(key) })).sort((a, b) => byKey(a.key, b.key));
  }

  forget(): void {
    this.#before.clear();
  }

  #touch(key: string): void {
    this.#sum = undefined;
    if (!this.#before.has(key)) this.#before.set(key, this.#lines.get(key));
  }
}
