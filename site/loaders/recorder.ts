/**
 * Whoever notes what pages read of the snapshot, so that an edit makes anew only what it touches. A plain build has
 * none and notes nothing.
 */
export interface Recorder {
  /** Notes that the page of now uses a remembered value; one that an edit has outdated is forgotten or made anew first. */
  use(name: string): void;
  /** Makes a value that is remembered; what it reads is noted on itself, not on the page. */
  make<Value>(name: string, make: () => Value): Value;
}

let current: Recorder | undefined;

/** The recorder of this process. */
export function recorder(): Recorder | undefined {
  return current;
}

/** Has everything that is read from now on noted. */
export function recordWith(recorder: Recorder): void {
  current = recorder;
}
