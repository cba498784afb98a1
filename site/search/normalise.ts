/**
 * Text with one spelling for what readers type in several ways: composed letters, no invisible characters, and the variants of
 * Lao, Thai, Khmer and Vietnamese that look the same on paper. Used on pages and on questions alike.
 * @example normalise('ຫນ') // 'ໜ'
 */
export function normalise(text: string): string {
  return variants.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    withoutJoiners(text.normalize('NFC').replace(invisible, '')),
  );
}

/** Zero-width space, word joiner, byte order mark, soft hyphen. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Zero-width joiners make letters in Sinhala and nothing that matters to a search elsewhere. No lookbehind: older iPhones lack it. */
function withoutJoiners(text: string): string {
  return text.replace(/([\u0D80-\u0DFF]?)[\u200C\u200D](?=([\u0D80-\u0DFF]?))/g, (all: string, before: string, after: string) =>
    before && after ? all : before,
  );
}

const variants: [RegExp, string][] = [
  // Lao: two letters or their ligature; the vowel AM in one piece or two, before or after its tone.
  [/\u0EAB\u0E99/g, '\u0EDC'],
  [/\u0EAB\u0EA1/g, '\u0EDD'],
  [/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3'],
  [/([\u0EC8-\u0ECB])\u0ECD\u0EB2/g, '$1\u0EB3'],
  // Thai: AE typed as two E; the vowel AM as in Lao.
  [/\u0E40\u0E40/g, '\u0E41'],
  [/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33'],
  [/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33'],
  // Khmer: a subscript typed after the vowel, the two-part vowels, the subscript TA for DA, signs before the vowel.
  [/([\u17B6-\u17C5\u17C9-\u17D1])(\u17D2[\u1780-\u17A2])/g, '$2$1'],
  [/\u17C1\u17B8/g, '\u17BE'],
  [/\u17C1\u17B6/g, '\u17C4'],
  [/\u17D2\u178F/g, '\u17D2\u178A'],
  [/([\u17C6-\u17C8])([\u17B6-\u17C5])/g, '$2$1'],
  [/([\u17B6-\u17C5])([\u17C9\u17CA])/g, '$2$1'],
  // Vietnamese: NFC leaves đ one letter, so that "d" would not find it.
  [/đ/g, 'd\u0335'],
  [/Đ/g, 'D\u0335'],
];
