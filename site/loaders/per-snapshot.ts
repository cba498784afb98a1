import { type Snapshot, snapshot } from './snapshot.ts';

/**
 * Remembers what a function makes of the snapshot, by key, as long as the snapshot lasts: lists and indexes are made
 * once per process and not once per page.
 */
export function perSnapshot<Value>(make: (key: string) => Value): (key?: string) => Value {
  const kept = new WeakMap<Snapshot, Map<string, Value>>();
  return (key = '') => {
    const now = snapshot();
    let values = kept.get(now);
    if (!values) kept.set(now, (values = new Map()));
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    values.set(key, made);
    return made;
  };
}
