import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file read: its value, the line of a path inside it, and what is wrong with it. */
export type YamlFile = { value: unknown; lineOf: (path: (string | number)[]) => number | undefined; mistakes: { line: number; message: string }[] };

/** Reads YAML 1.2; `firstLine` is the line of the file on which it starts. Never throws. */
export function readYaml(source: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: (string | number)[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? undefined : lineAt(offset);
  };
  const mistakes = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({ line: lineAt(pos[0]), message: inPlainWords(code, message) }));
  if (mistakes.length > 0) return { value: undefined, lineOf, mistakes };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), lineOf, mistakes };
  } catch {
    return { value: undefined, lineOf, mistakes: [{ line: firstLine, message: 'has a YAML alias (*name): write the value out' }] };
  }
}

/** Where the value of a path begins; of a path that is not there, its nearest ancestor. */
function offsetOf(document: Document, path: (string | number)[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

function inPlainWords(code: string, message: string) {
  const [what = 'cannot be read'] = message.split('\n');
  return `cannot be read as YAML (${what.replace(/\.$/, '')}): ${fixes[code] ?? 'correct the line; text with : # or quotes in it goes between "quotes"'}`;
}

const fixes: Record<string, string> = {
  DUPLICATE_KEY: 'write each key once',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  BAD_INDENT: 'keys of one group start in the same column',
  MISSING_CHAR: 'close the quotes or brackets that were opened',
  TAG_RESOLVE_FAILED: 'take the !tag away',
};
