import { unzipSync } from 'fflate';
import { zipOf } from './zip.ts';

/**
 * An Office file without the moment at which it was made and without random names, so that the same words are the same bytes.
 * `mend` changes parts by name.
 */
export function settled(bytes: Uint8Array, moment: Date, mend: (name: string, xml: string) => string = (_, xml) => xml): Buffer {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const random = new Map<string, string>();
  // The library for slides names a master for each slide, and makes one.
  const present = (xml: string) => xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (tag, name: string) => (names.has(name) ? tag : ''));
  const calm = (xml: string) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment.toISOString().replace('.000', '')}`)
      // Counted over all files of a process.
      .replace(/<wp:docPr id="\d+"/g, '<wp:docPr id="1"')
      .replace(/\b(?:rId|_)[A-Za-z0-9_-]{21}\b/g, (id) => random.get(id) ?? numbered(random, id));
  return zipOf(
    parts.map(
      ([name, content]) =>
        [
          name,
          /\.(xml|rels)$/.test(name)
            ? mend(name, calm(name === '[Content_Types].xml' ? present(Buffer.from(content).toString()) : Buffer.from(content).toString()))
            : content,
        ] as const,
    ),
    moment,
  );
}

function numbered(known: Map<string, string>, id: string): string {
  const name = `rIdN${known.size + 1}`;
  known.set(id, name);
  return name;
}
