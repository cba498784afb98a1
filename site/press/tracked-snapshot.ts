import { isDeepStrictEqual } from 'node:util';
import { nounNames } from '#content/schema/nouns.ts';
import type { Snapshot } from '../loaders/snapshot.ts';
import { handle } from './handle.ts';
import { Shelf } from './shelf.ts';

type Note = (name: string) => void;
type Records = ReadonlyMap<string, object>;

/**
 * A snapshot that tells `note` by name what is read of it, and can become the next one: `become` returns the names of
 * what has changed. It stays the same object, as do its records, so that what is remembered of it stays good.
 */
export function trackedSnapshot(first: Snapshot, note: Note) {
  let now = first;
  const settings = handle('settings', first.settings, note);
  const documents = new Map(nounNames.map((noun) => [noun, trackedRecords(noun, note)]));
  const texts = new Map(nounNames.map((noun) => [noun, trackedTexts(`${noun}-texts`, note)]));
  const become = (next: Snapshot): string[] => {
    const changed = [
      ...(next.asOf === now.asOf ? [] : ['asOf']),
      ...(next.hash === now.hash ? [] : ['hash']),
      ...changesOf('settings', now.settings, next.settings),
      ...nounNames.flatMap((noun) => [...(documents.get(noun)?.become(next.documents[noun]) ?? []), ...(texts.get(noun)?.become(next.texts[noun]) ?? [])]),
    ];
    settings.renew(next.settings);
    now = next;
    return changed;
  };
  become(first);
  const snapshot = {
    // Not noted: files are named by their hash, so where they lie changes no page.
    get dirs() {
      return now.dirs;
    },
    get asOf() {
      note('asOf');
      return now.asOf;
    },
    get hash() {
      note('hash');
      return now.hash;
    },
    settings: settings.record,
    documents: shelvesOf(documents),
    texts: shelvesOf(texts),
  };
  // By noun, every shelf holds the records of that noun; TypeScript cannot follow that through fromEntries.
  return { snapshot: snapshot as unknown as Snapshot, become };
}

function shelvesOf(tracked: ReadonlyMap<string, { shelf: object }>) {
  return Object.fromEntries([...tracked].map(([noun, { shelf }]) => [noun, shelf]));
}

function trackedRecords(name: string, note: Note) {
  const shelf = new Shelf<object>(name, note);
  const handles = new Map<string, ReturnType<typeof handle>>();
  let now: Records = new Map();
  const become = (next: Records): string[] => {
    // A delta leaves the tables that it does not name as they were, and one of ten thousand is quickly passed over.
    if (next === now) return [];
    const changed = [...new Set([...now.keys(), ...next.keys()])].flatMap((key) => changesOf(`${name}/${key}`, now.get(key), next.get(key)));
    if (!isDeepStrictEqual([...now.keys()], [...next.keys()])) changed.push(`${name}/*`);
    for (const [key, record] of next) {
      const known = handles.get(key);
      if (known) known.renew(record);
      else handles.set(key, handle(`${name}/${key}`, record, note));
    }
    shelf.fill([...next.keys()].flatMap((key) => entryOf(key, handles.get(key)?.record)));
    now = next;
    return changed;
  };
  return { shelf, become };
}

function trackedTexts(name: string, note: Note) {
  const shelf = new Shelf<Map<string, object>>(name, note);
  const inner = new Map<string, ReturnType<typeof trackedRecords>>();
  let now: ReadonlyMap<string, Records> = new Map();
  const become = (next: ReadonlyMap<string, Records>): string[] => {
    if (next === now) return [];
    const slugs = new Set([...now.keys(), ...next.keys()]);
    const changed = [...slugs].flatMap((slug) => {
      const [before, after] = [now.get(slug), next.get(slug)];
      if (before === after) return [];
      const known = inner.get(slug) ?? trackedRecords(`${name}/${slug}`, note);
      inner.set(slug, known);
      return [...(Boolean(before) === Boolean(after) ? [] : [`${name}/${slug}`]), ...known.become(after ?? new Map())];
    });
    if (!isDeepStrictEqual([...now.keys()], [...next.keys()])) changed.push(`${name}/*`);
    shelf.fill([...next.keys()].flatMap((slug) => entryOf(slug, inner.get(slug)?.shelf)));
    now = next;
    return changed;
  };
  return { shelf, become };
}

function entryOf<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

/** The names of what differs between two states of a record: itself where it came or went, its fields where it stayed. */
function changesOf(name: string, before: object | undefined, after: object | undefined): string[] {
  if (before === after) return [];
  if (!before || !after) return [name];
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].filter((field) => !isDeepStrictEqual(old.get(field), fresh.get(field)));
  if (fields.length > 0 && !isDeepStrictEqual([...old.keys()], [...fresh.keys()])) fields.push('*');
  return fields.map((field) => `${name}.${field}`);
}
