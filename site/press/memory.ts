import { remembered } from '../loaders/per-snapshot.ts';
import type { Recorder } from '../loaders/recorder.ts';
import { fingerprint } from './fingerprint.ts';
import { collecting, type Names, noteRead } from './reads.ts';

/** A remembered value: what it read, and how to tell whether it is the same after an edit. */
export type Known = { reads: Int32Array; print: string };
type Entry = { reads: Set<number> | Int32Array; print: string | Promise<string>; round: number };

/**
 * The remembered values of the loaders as nodes of their own. After an edit a value is looked at when it is next asked
 * for: if something that it read has changed it is made anew, and only if it differs then, those that used it have changed too.
 */
export function createMemory(names: Names, known: Iterable<[string, Known]> = []) {
  const entries = new Map<number, Entry>();
  for (const [name, { reads, print }] of known) entries.set(names.numberOf(name), { reads, print, round: 0 });
  let round = 0;
  let changed = new Set<number>();
  let waiting: Promise<void>[] = [];

  const recorder: Recorder = {
    use(name) {
      const number = names.numberOf(name);
      settle(number);
      noteRead(number);
    },
    make(name, make) {
      const reads = new Set<number>();
      const value = collecting(reads, make);
      entries.set(names.numberOf(name), { reads, print: printOf(value), round });
      return value;
    },
  };

  function settle(number: number): void {
    const old = entries.get(number);
    if (!old || old.round === round) return;
    old.round = round;
    if (!hasChanged(old.reads)) return;
    const { get, forget, key } = partsOf(names.nameOf(number));
    forget(key);
    entries.delete(number);
    try {
      collecting(undefined, () => get(key));
    } catch {
      // Nobody may need it any more; whoever does asks again, and then it throws there.
      forget(key);
      entries.delete(number);
    }
    compare(number, old.print, entries.get(number)?.print);
  }

  function compare(number: number, before: Entry['print'], now: Entry['print'] | undefined): void {
    if (typeof before === 'string' && typeof now === 'string') {
      if (before !== now) changed.add(number);
      return;
    }
    // What is made from a value that is still being made takes it for changed; pages wait until it is known.
    changed.add(number);
    if (now) waiting.push(Promise.all([before, now]).then(([old, next]) => void (old === next && changed.delete(number))));
  }

  /** Whether something of this has changed in the last edit. */
  function hasChanged(reads: Iterable<number>): boolean {
    for (const number of reads) {
      settle(number);
      if (changed.has(number)) return true;
    }
    return false;
  }

  return {
    recorder,
    /** Whether the last edit touches whoever has read these. */
    touches: (reads: Iterable<number>): boolean => Iterator.from(reads).some((number) => changed.has(number)),
    /** Begins the round after an edit that changed these; resolves when it is known which remembered values changed with them. */
    async edited(numbers: Iterable<number>): Promise<void> {
      round += 1;
      changed = new Set(numbers);
      waiting = [];
      for (const number of [...entries.keys()]) settle(number);
      await Promise.all(waiting);
    },
    /** What has to be kept to go on in another process: the values that these readers use, directly or through others. */
    async known(readers: Iterable<Iterable<number>>): Promise<[string, Known][]> {
      const used = new Set<number>();
      const visit = (reads: Iterable<number>) => {
        for (const number of reads) {
          const entry = entries.get(number);
          if (!entry || used.has(number)) continue;
          used.add(number);
          visit(entry.reads);
        }
      };
      for (const reads of readers) visit(reads);
      const found = [...used].map(async (number): Promise<[string, Known]> => {
        const { reads, print } = entries.get(number) ?? { reads: [], print: '' };
        return [names.nameOf(number), { reads: Int32Array.from(reads), print: await print }];
      });
      return Promise.all(found);
    },
  };
}

function printOf(value: unknown): string | Promise<string> {
  if (!(value instanceof Promise)) return collecting(undefined, () => fingerprint(value));
  // Who asked for the value is told why it could not be made.
  return value.then((made) => collecting(undefined, () => fingerprint(made))).catch(() => 'not made');
}

function partsOf(name: string) {
  const space = name.indexOf(' ');
  const value = remembered[Number(name.slice(0, space))];
  if (!value) throw new Error(`Nothing is remembered under ${name}: the reads are of another bundle.`);
  return { ...value, key: name.slice(space + 1) };
}

export type Memory = ReturnType<typeof createMemory>;
