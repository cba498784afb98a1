import { recorder } from './recorder.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/** Everything that is remembered, in the order in which its module was loaded: a recorder knows a value by that number and its key. */
export const remembered: { get: (key: string) => unknown; forget: (key: string) => void }[] = [];

/**
 * Remembers what a function makes of the snapshot, by key, as long as the snapshot lasts: lists and indexes are made
 * once per process and not once per page.
 */
export function perSnapshot<Value>(make: (key: string) => Value): (key?: string) => Value {
  const kept = new WeakMap<Snapshot, Map<string, Value>>();
  const number = remembered.length;
  const values = () => {
    const known = kept.get(snapshot()) ?? new Map<string, Value>();
    kept.set(snapshot(), known);
    return known;
  };
  const get = (key = '') => {
    const reads = recorder();
    const name = `${number} ${key}`;
    reads?.use(name);
    const known = values().get(key);
    if (known !== undefined) return known;
    const made = reads ? reads.make(name, () => make(key)) : make(key);
    values().set(key, made);
    return made;
  };
  remembered.push({ get, forget: (key) => values().delete(key) });
  return get;
}
