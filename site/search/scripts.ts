/** Scripts written without spaces between words: where their letters stand, and what holds together on paper as one cluster. */
export const unspaced = {
  th: { letters: '\u0E00-\u0E7F', cluster: /[เ-ไ]?[\u0E01-\u0E2E](?:[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E30\u0E32\u0E33\u0E45])*|[\u0E00-\u0E7F]/gu },
  lo: {
    letters: '\u0E80-\u0EFF',
    cluster: /[ເ-ໄ]?[\u0E81-\u0EAE\u0EDC-\u0EDF](?:[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]|[\u0EB0\u0EB2\u0EB3\u0EBD])*|[\u0E80-\u0EFF]/gu,
  },
  km: {
    letters: '\u1780-\u17FF\u19E0-\u19FF',
    cluster: /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD])*|[\u1780-\u17FF\u19E0-\u19FF]/gu,
  },
  my: {
    letters: '\u1000-\u109F\uA9E0-\uA9FF\uAA60-\uAA7F',
    cluster:
      /[\u1000-\u102A\u103F](?:\u1039[\u1000-\u102A]|[\u102B-\u1038\u103A-\u103E])*(?:[\u1000-\u102A]\u103A(?!\u1039)[\u1037\u1038]*)*|[\u1000-\u109F\uA9E0-\uA9FF\uAA60-\uAA7F]/gu,
  },
} as const;

export type Unspaced = keyof typeof unspaced;

const names = Object.keys(unspaced) as Unspaced[];
const scripts = names.map((name) => ({ name, letter: new RegExp(`[${unspaced[name].letters}]`, 'u') }));

/** The letters of all of them, as the inside of a character class. */
export const unspacedLetters = names.map((name) => unspaced[name].letters).join('');

/** A stretch of one unspaced script; a page may hold several, as a Khmer page holds the Thai name of a permit. */
export const unspacedRun = new RegExp(names.map((name) => `[${unspaced[name].letters}]+`).join('|'), 'gu');

/** Which unspaced script a run of letters is of. */
export function scriptOf(run: string): Unspaced | undefined {
  return scripts.find(({ letter }) => letter.test(run))?.name;
}

/**
 * The smallest parts that a reader would not take apart.
 * @example clustersOf('ប្រាក់') // ['ប្រា', 'ក់']
 */
export function clustersOf(run: string): string[] {
  const script = scriptOf(run);
  return (script && run.match(unspaced[script].cluster)) ?? [...run];
}

/** Whether a text holds letters of a script that is written without spaces. */
export function hasUnspaced(text: string): boolean {
  return text.search(unspacedRun) >= 0;
}
