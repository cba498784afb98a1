/**
 * Known words that are one slip of the finger away from a typed word: a letter too many, too few, another one, or two changed
 * over. Only for scripts in which letters are typed one by one.
 * @example correctionsOf('passprot', new Set(['passport', 'sport'])) // ['passport']
 */
export function correctionsOf(word: string, known: ReadonlySet<string>): string[] {
  const typed = skeleton(word);
  if (typed.length < 3) return [];
  return skeletonsOf(known)
    .filter(([other, bones]) => Math.abs(other.length - word.length) <= 4 && (typed === bones || (typed.length > 3 && isNear(typed, bones))))
    .map(([other]) => other);
}

/**
 * Known words that seem to be of the same root, nearest first: most of the typed word stands in them in one piece, as in
 * "dibayar" and "membayar", "sinisingil" and "paniningil".
 * @example relatedWords('rekrut', new Set(['perekrutan', 'reka'])) // ['perekrutan']
 */
export function relatedWords(word: string, known: ReadonlySet<string>): string[] {
  const typed = skeleton(word);
  if (typed.length < 5) return [];
  const needed = Math.max(4, Math.ceil(typed.length * 0.58));
  const related: { other: string; share: number }[] = [];
  for (const [other, bones] of skeletonsOf(known)) {
    const common = other === word ? 0 : commonPiece(typed, bones);
    if (common >= needed && common >= bones.length * 0.4) related.push({ other, share: common / Math.max(typed.length, bones.length) });
  }
  return related.sort((a, b) => b.share - a.share).map(({ other }) => other);
}

/**
 * Whether a word cannot be what was meant: no known word begins with it, so that it is not half typed, and it is none with an ending.
 * @example isMistyped('passprot', new Set(['pass', 'passport'])) // true
 */
export function isMistyped(word: string, known: ReadonlySet<string>): boolean {
  const typed = withoutMarks(word.toLowerCase());
  if (typed.length < 4) return false;
  return bareWordsOf(known).every(([, bare]) => !bare.startsWith(typed) && !(typed.startsWith(bare) && isEnding(typed.length - bare.length, bare)));
}

/** Longer rests are words of their own: "pass" is not what "passprot" is made of. */
const isEnding = (rest: number, word: string): boolean => rest < 3 && word.length > 3;

/**
 * What stays of a word when it is spelled loosely: doubled Latin letters are one (passport, paspor); Arabic loses its article,
 * its long vowels and its last ة, which is where broken plurals differ.
 */
function skeleton(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  if (/[\u0600-\u06FF]/.test(lower)) {
    return lower
      .replace(/[\u0610-\u061A\u064B-\u065F\u0670\u0640]/g, '')
      .replace(/^(?:[وبفك]?ال|لل)/, '')
      .replace(/[اأإآويىةئؤء]/g, '');
  }
  return lower.replace(/(.)\1+/gu, '$1');
}

/** Many readers of Vietnamese and Arabic leave the marks out; in other scripts they are the vowels. */
function withoutMarks(word: string): string {
  return /[\p{Script=Latin}\p{Script=Arabic}]/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

const skeletonsOf = oncePerIndex(skeleton);
const bareWordsOf = oncePerIndex(withoutMarks);

/** The known words, each with what a function makes of it: thousands, which every letter that is typed asks for. */
function oncePerIndex(make: (word: string) => string) {
  const kept = new WeakMap<ReadonlySet<string>, [word: string, made: string][]>();
  return (known: ReadonlySet<string>) => {
    const all = kept.get(known) ?? [...known].map((word): [string, string] => [word, make(word)]);
    kept.set(known, all);
    return all;
  };
}

/** Length of the longest piece that two words have in common. */
function commonPiece(a: string, b: string): number {
  let longest = 0;
  let row: number[] = [];
  for (const letter of a) {
    const next: number[] = [];
    for (let index = 0; index < b.length; index += 1) {
      const length = letter === b[index] ? (row[index - 1] ?? 0) + 1 : 0;
      next.push(length);
      if (length > longest) longest = length;
    }
    row = next;
  }
  return longest;
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length < 2 && right.length < 2) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
