import { Document, isMap, isScalar, Scalar, visit, YAMLSeq } from 'yaml';

/**
 * Canonical YAML of a record: lists of words on one line, small groups of codes too, everything else in blocks;
 * numbers, dates, yes and no that are text in quotes, text of several lines as a literal block; no line is ever folded.
 */
export function printYaml(value: object): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.type = styleOf(node.value);
    },
    Pair: (_, { value: held }) => {
      if (isMap(held)) held.flow = held.items.every((pair) => isScalar(pair.value) && isShort(pair.value, 20));
    },
    Seq: (_, node) => {
      // A node that was put in place of another is visited as well.
      if (node instanceof ShortList || !node.items.every((item) => isScalar(item) && isShort(item, 40))) return undefined;
      const list = new ShortList();
      list.items = node.items;
      return list;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: false });
}

/** A list on one line without spaces inside its brackets; a group of codes keeps them: `{ lang: en, revision: 1 }`. */
class ShortList extends YAMLSeq {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>) {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

function styleOf(text: string): Scalar.Type {
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  // The last ones are truth values to readers of YAML 1.1.
  return /^([+\d].*|y|n|yes|no|on|off)$/i.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

function isShort({ value }: Scalar, limit: number) {
  return typeof value !== 'string' || (value.length <= limit && !value.includes('\n'));
}
