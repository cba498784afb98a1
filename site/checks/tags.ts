/**
 * Comments, raw-text elements and start tags. Written for the markup that Astro writes (attributes quoted wherever a
 * value holds a space or ">"); pages of other origin need a real parser.
 */
const pattern =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)(?=[\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Every start tag of a page in order; `source` is its attributes as written, `text` the raw content of script, style and title. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const match of html.matchAll(pattern)) {
    const name = match[1] ?? match[4];
    if (name) yield { name: name.toLowerCase(), source: match[2] ?? match[5] ?? '', text: match[3] ?? '' };
  }
}

/** The attributes of a tag by lower-case name. */
export function attributesOf(source: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    // A browser takes the first of two.
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return found;
}

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * Plain text for the character references that serialisers write.
 * @example decode('/?a=1&#38;b=2') // '/?a=1&b=2'
 */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? all;
  });
}

/** Text as it may stand in markup and in attributes, which `decode` gives back. */
export function encode(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export type Tag = { name: string; source: string; text: string };
export type Attributes = ReadonlyMap<string, string>;
