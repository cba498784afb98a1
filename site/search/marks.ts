/**
 * Pagefind drops every combining mark, and with it the vowels of the Brahmic scripts. These are the ones to keep: the marks of
 * our scripts, and the stroke that tells Vietnamese đ from d.
 */
export const marks = [
  [0x0335, 0x0335],
  [0x0610, 0x06ed],
  [0x0900, 0x0963],
  [0x0981, 0x09e3],
  [0x0b82, 0x0bcd],
  [0x0d81, 0x0df3],
  [0x0e31, 0x0e4e],
  [0x0eb1, 0x0ece],
  [0x102b, 0x109d],
  [0x17b4, 0x17dd],
  [0xa9e5, 0xa9e5],
  [0xaa7b, 0xaa7d],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
  .filter((character) => /\p{M}/u.test(character))
  .join('');
