const names = new WeakMap<object, string>();

/**
 * A record that stands for what the snapshot of now says under its name: it stays the same object over all edits, so that
 * lists that are remembered never show an old field, and tells `note` which fields are read ("name.field", "name.*" for which there are).
 */
export function handle<Value extends object>(name: string, first: Value, note: (name: string) => void): { record: Value; renew: (next: Value) => void } {
  let now = first;
  const noteField = (field: string | symbol) => {
    if (typeof field === 'string') note(`${name}.${field}`);
  };
  // The target is empty, because a proxy may not say other than what a fixed field of its target says.
  const record = new Proxy<Value>(Object.create(null), {
    get(_, field) {
      noteField(field);
      return Reflect.get(now, field);
    },
    has(_, field) {
      noteField(field);
      return Reflect.has(now, field);
    },
    ownKeys() {
      note(`${name}.*`);
      return Reflect.ownKeys(now);
    },
    getOwnPropertyDescriptor(_, field) {
      noteField(field);
      return Reflect.getOwnPropertyDescriptor(now, field);
    },
    getPrototypeOf: () => Object.prototype,
  });
  names.set(record, name);
  return {
    record,
    renew(next) {
      now = next;
    },
  };
}

/** The name of a record that is a handle. */
export function nameOf(value: object): string | undefined {
  return names.get(value);
}
