import { isMainThread } from 'node:worker_threads';

// Loaded first into every part that `run.ts` starts. The parent holds the other end of its standard input: when that
// closes, the parent is gone, even by kill -9, and the part must not stay behind with its port or its lock.
if (isMainThread && process.env['WAYPOST_PARENT'] === String(process.ppid)) {
  process.stdin.on('end', () => process.exit(1)).on('error', () => process.exit(1));
  process.stdin.resume();
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref();
}
