/**
 * The words of an index as the browser gets them: sorted, each as what it shares with the one before (a letter, a = 0) and the
 * rest, which is a third smaller after compression.
 */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return String.fromCharCode(97 + shared) + word.slice(shared);
    })
    .join('\n');
}

/** The words again. */
export function unpackWords(packed: string): Set<string> {
  let before = '';
  return new Set(
    packed.split('\n').map((line) => {
      before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1);
      return before;
    }),
  );
}
