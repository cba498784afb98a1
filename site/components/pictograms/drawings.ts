const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

const drawings = new Map(Object.entries(files).map(([file, svg]) => [file.slice(2, -4), inner(svg)]));

/** What is drawn inside a pictogram's `<svg>`; undefined where nobody has drawn that name yet. */
export function drawingOf(name: string): string | undefined {
  return drawings.get(name);
}

/** A pictogram as a drawing of its own, in the ink of paper. */
export function pictogramSvg(name: string): string | undefined {
  const drawing = drawings.get(name);
  if (!drawing) return undefined;
  const line = 'fill="none" stroke="#14252b" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${line}>${drawing}</svg>`;
}

function inner(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}
