/** How fast the queue goes, in milliseconds but for `patience`. */
export const pace = {
  /** Requests that come within this time of the last start are one publication. A single click after a pause does not wait. */
  debounce: 1000,
  /** A holder of the lease shows that it lives this often; who waits for the lease looks as often. */
  beat: 1000,
  /** So many looks in a row without a sign of life, and the lease is taken over. */
  patience: 10,
  /** At the latest the queue looks again after this time: the clock may have been set, the machine may have slept. */
  look: 5000,
  /** Waits before the publisher, when it was away, is asked again. */
  retry: [1000, 2000, 5000, 10_000, 30_000],
};

export type Pace = typeof pace;
