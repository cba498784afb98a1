const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

const drawings = new Map(Object.entries(files).map(([file, svg]) => [file.slice(2, -4), inner(svg)]));

/** What is drawn inside a pictogram's `<svg>`; undefined where nobody has drawn that name yet. */
export function drawingOf(name: string): string | undefined {
  return drawings.get(name);
}

function inner(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}
