/** A map of the snapshot that tells `note` what is asked of it: whether it has a name, or ("name/*") which names it has. */
export class Shelf<Value> extends Map<string, Value> {
  readonly #name: string;
  readonly #note: (name: string) => void;

  constructor(name: string, note: (name: string) => void) {
    super();
    this.#name = name;
    this.#note = note;
  }

  /** Takes other contents, without telling. */
  fill(entries: Iterable<[string, Value]>): void {
    this.clear();
    for (const [key, value] of entries) this.set(key, value);
  }

  override get(key: string): Value | undefined {
    this.#note(`${this.#name}/${key}`);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#note(`${this.#name}/${key}`);
    return super.has(key);
  }

  override get size(): number {
    this.#note(`${this.#name}/*`);
    return super.size;
  }

  override keys() {
    this.#note(`${this.#name}/*`);
    return super.keys();
  }

  override values() {
    this.#note(`${this.#name}/*`);
    return super.values();
  }

  override entries() {
    this.#note(`${this.#name}/*`);
    return super.entries();
  }

  override [Symbol.iterator]() {
    return this.entries();
  }

  override forEach(take: (value: Value, key: string, map: Map<string, Value>) => void): void {
    for (const [key, value] of this.entries()) take(value, key, this);
  }
}
