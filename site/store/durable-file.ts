import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a small file by one rename: whoever reads it finds the old text or the new one, also after a power cut. It makes the
 * process wait some milliseconds, so that two writers of one file cannot come between each other.
 */
export function writeDurably(path: string, text: string): void {
  const draft = `${path}.draft`;
  flushed(draft, 'w', (file) => void writeSync(file, text));
  renameSync(draft, path);
  flushed(dirname(path), 'r');
}

function flushed(path: string, flags: string, write: (file: number) => void = () => {}): void {
  const file = openSync(path, flags);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
