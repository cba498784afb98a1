import { useEffect } from 'react';

/** Does something once, when an island has come to life in the browser. */
export function useStart(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads then is what it is meant to read
  useEffect(run, []);
}
