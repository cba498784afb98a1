declare module 'subset-font' {
  /** Cuts a font down to the characters of a text, and to the shapes that their clusters take. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; noHinting: boolean; keepFeatures: readonly string[]; dropTables: readonly string[] },
  ): Promise<Uint8Array>;
}
