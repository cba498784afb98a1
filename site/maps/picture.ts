import type { Sheet } from './sheet.ts';

/** The drawn land as an SVG file, light or dark as the reader's device is. It is the same in every language, and its points are links on the page. */
export function pictureOf({ width, height, land, countries }: Sheet): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${style}</style><path class="sea" d="M0 0h${width}v${height}H0z"/><path class="land" d="${land}"/><path class="home" d="${countries.join('')}"/></svg>\n`;
}

const style = [
  '.sea{fill:#e8f1f3}.land{fill:#f3eee2}.home{fill:#cfe0d3;stroke:#8b9a94;stroke-linejoin:round}',
  '@media(prefers-color-scheme:dark){.sea{fill:#0c1417}.land{fill:#222f34}.home{fill:#2f4a45;stroke:#6c827c}}',
].join('');
