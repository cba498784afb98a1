/**
 * Known words that a typed word may have been meant to be, nearest first: one slip of the finger away, or with the typed word inside
 * them, as the root of "perekrutan" is "rekrut". Only for scripts in which letters are typed one by one.
 * @example nearWords('passport', new Set(['paspor', 'sport'])) // ['paspor']
 */
export function nearWords(word: string, known: ReadonlySet<string>): string[] {
  const typed = skeleton(word);
  if (typed.length < 3) return [];
  const near: string[] = [];
  const around: string[] = [];
  for (const other of known) {
    if (other[0] !== word[0] && other.length < typed.length - 1) continue;
    const bones = skeleton(other);
    if (typed === bones || (typed.length > 3 && isNear(typed, bones))) near.push(other);
    else if (typed.length > 4 && (bones.includes(typed) || bones.includes(withoutFirst(typed)))) around.push(other);
  }
  return [...near, ...around].slice(0, 8);
}

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

/** Malay and Indonesian drop the first letter of a root after "meN-": tulis, menulis. */
function withoutFirst(root: string): string {
  return /^[ptks]/.test(root) && root.length > 5 ? root.slice(1) : root;
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
