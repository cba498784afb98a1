import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const keepMemory = 2;
const features = 6;
const noHinting = 0x1;
const noLayoutClosure = 0x200;

/**
 * Cuts a TrueType font down to letters and exactly these glyphs, where `subset-font` keeps every shape that the letters
 * could take together: most joined shapes of Bengali are in no text, and are half of its font.
 */
export function keepGlyphs(source: Uint8Array, letters: string, glyphs: Iterable<number>): Uint8Array {
  // A new instance each time, so that all its memory goes when this is done.
  const wasm = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))), {});
  // The package describes its other module only.
  const hb = wasm.exports as unknown as Subsetter;
  hb._initialize();
  const place = hb.malloc(source.length);
  new Uint8Array(hb.memory.buffer).set(source, place);
  const face = hb.hb_face_create(hb.hb_blob_create(place, source.length, keepMemory, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  const kept = hb.hb_subset_input_set(input, features);
  hb.hb_set_clear(kept);
  hb.hb_set_invert(kept);
  hb.hb_subset_input_set_flags(input, noHinting | noLayoutClosure);
  for (const letter of letters) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), letter.codePointAt(0) ?? 0);
  for (const glyph of glyphs) hb.hb_set_add(hb.hb_subset_input_glyph_set(input), glyph);
  const subset = hb.hb_subset_or_fail(face, input);
  if (subset === 0) throw new Error('a font could not be cut down: is its file damaged? Install the packages again');
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  // A Buffer, because `subset-font` asks it for text.
  return Buffer.from(new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob)));
}

/** The part of HarfBuzz's C interface that is used here; every number is an address, a code point or a glyph. */
type Subsetter = { memory: WebAssembly.Memory; _initialize(): void } & Record<
  | 'malloc'
  | 'hb_blob_create'
  | 'hb_blob_get_data'
  | 'hb_blob_get_length'
  | 'hb_face_create'
  | 'hb_face_reference_blob'
  | 'hb_set_add'
  | 'hb_set_clear'
  | 'hb_set_invert'
  | 'hb_subset_input_create_or_fail'
  | 'hb_subset_input_glyph_set'
  | 'hb_subset_input_set'
  | 'hb_subset_input_set_flags'
  | 'hb_subset_input_unicode_set'
  | 'hb_subset_or_fail',
  (...values: number[]) => number
>;
