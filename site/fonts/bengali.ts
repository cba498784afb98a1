import { Blob, Buffer as ShapingBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';

const consonant = '[\\u0995-\\u09b9\\u09dc-\\u09df]\\u09bc?';
const hasanta = '\\u09cd[\\u200c\\u200d]?';
const cluster = new RegExp(`[\\u0985-\\u09b9\\u09ce\\u09dc-\\u09e1]\\u09bc?(?:${hasanta}${consonant})*[\\u0981-\\u0983\\u09be-\\u09cd\\u09d7]*`, 'g');

/** The letter groups of some words, each once, in the order of the alphabet: `clustersOf('স্ট্রি')` is "ট্রি স্ট স্ট্রি". */
export function clustersOf(words: string): string {
  const found = new Set<string>();
  for (const [group] of words.matchAll(cluster)) {
    const parts = group.split(/(?<=\u09cd[\u200c\u200d]?)/);
    // A font builds a long group from shorter ones: "str" from "st" and "tr".
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 1; to <= parts.length; to += 1) found.add(parts.slice(from, to).join(''));
    }
  }
  return [...found].sort().join(' ');
}

/** The glyphs with which a font writes these groups, those included that it only passes through on the way. */
export function glyphsOf(source: Uint8Array, clusters: string): Set<number> {
  const font = new Font(new Face(new Blob(source)));
  const buffer = new ShapingBuffer();
  // Alone, where a word begins; and after a letter.
  for (const group of clusters.split(' ')) buffer.addText(` ${group} \u0995${group}`);
  buffer.setScript('Beng');
  buffer.setDirection(Direction.LTR);
  buffer.setLanguage('bn');
  const glyphs = new Set<number>();
  buffer.setMessageFunc((now, _, message) => {
    // Before the first table is applied there are letters in the buffer, no glyphs.
    if (message.startsWith('start table GSUB') || message.startsWith('end lookup')) for (const { codepoint } of now.getGlyphInfos()) glyphs.add(codepoint);
    return true;
  });
  shape(font, buffer);
  return glyphs;
}
