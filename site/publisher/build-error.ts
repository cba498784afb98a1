import { stripVTControlCharacters } from 'node:util';

/** A build that failed for a reason an editor or operator can mend; its message is a sentence without a stack. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/**
 * The sentence in what `astro build` wrote to stderr: the first error's own words, without its name in brackets, colours,
 * stack and hint.
 * @example sentenceOf('[SnapshotError] ar/articles/a: "summary" is empty\n  Stack trace:\n …') // 'ar/articles/a: "summary" is empty'
 */
export function sentenceOf(stderr: string): string {
  const plain = stripVTControlCharacters(stderr).replace(/^\s*\d\d:\d\d:\d\d\s+(\[(ERROR|WARN)\])?\s*/gm, '');
  const [message = ''] = plain.split(/\n\s*(?:Hint|Error reference|Location|Stack trace|Caused by):|\n\s+at /);
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !noise.test(line));
  const sentence = lines
    .slice(0, 6)
    .join(' ')
    .replace(/^\[[\w ]+\]\s*/, '')
    .trim();
  return sentence || 'The build stopped without saying why.';
}

/** Warnings of Node and Vite that come before the error. */
const noise = /^\(node:\d+\)|^\(Use `node|^\[WARN\]|ExperimentalWarning/;
