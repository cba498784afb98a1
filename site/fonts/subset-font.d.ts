declare module 'subset-font' {
  /** Cuts a font down to the letters of a text and all shapes that they could take together, or only changes its format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: { targetFormat: 'woff2' | 'truetype'; noHinting?: boolean; keepFeatures?: string[]; dropTables?: string[]; keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}
