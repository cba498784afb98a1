/** The queue fast enough for a test. */
export const quick = { debounce: 50, beat: 50, patience: 8, look: 200, retry: [50] };
