import type { Payload } from 'payload';
import { publish } from './publish.ts';

const wait = 300;

/**
 * Asks for a new release. Requests that come close together are one, at most one publication runs, and what comes while it runs is
 * followed by another. Nothing is lost by a crash: the CMS asks once when it starts, and a release that is already live
 * costs no build.
 */
export function requestPublication(payload: Payload): void {
  state.wanted = true;
  if (state.timer || state.running) return;
  state.timer = setTimeout(() => {
    state.timer = undefined;
    void run(payload);
  }, wait);
}

async function run(payload: Payload): Promise<void> {
  state.running = true;
  try {
    while (state.wanted) {
      state.wanted = false;
      await publish(payload);
    }
  } finally {
    state.running = false;
  }
}

// Next may load this module twice (pages and routes); the queue must be one.
const global = globalThis as { waypostPublishing?: State };
global.waypostPublishing ??= { wanted: false, running: false, timer: undefined };
const state = global.waypostPublishing;

type State = { wanted: boolean; running: boolean; timer: NodeJS.Timeout | undefined };
