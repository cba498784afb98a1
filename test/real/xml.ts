import { posix } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';

/** What is wrong with the parts of a package: XML that is not well-formed, relationships and content types without a part. */
export function problemsOf(parts: Readonly<Record<string, Buffer>>): string[] {
  return Object.entries(parts).flatMap(([name, content]) => {
    if (!/\.(xml|rels|opf|xhtml)$/.test(name)) return [];
    const xml = content.toString();
    const sound = XMLValidator.validate(xml);
    if (sound !== true) return [`${name}: ${sound.err.msg}`];
    if (name.endsWith('.rels'))
      return deadTargets(name, xml)
        .filter((target) => !(target in parts))
        .map((target) => `${name} leads to ${target}`);
    if (name !== '[Content_Types].xml') return [];
    return [...xml.matchAll(/PartName="\/([^"]+)"/g)].flatMap(([, part = '']) => (part in parts ? [] : [`${name} names ${part}`]));
  });
}

/** The words of an XML part, one space between elements. */
export function textOf(xml: string): string {
  return xml.replace(/<(?:w:tab|w:br)\/>|<\/(?:w:p|a:p)>/g, ' ').replace(/<[^>]*>/g, '');
}

function deadTargets(name: string, xml: string): string[] {
  const folder = posix.join(posix.dirname(name), '..');
  const found = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('TargetMode="External"'));
  return found.map((tag) => /Target="([^"]+)"/.exec(tag)?.[1] ?? '').map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
}
