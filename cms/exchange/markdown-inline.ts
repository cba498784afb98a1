import type { PhrasingContent } from 'mdast';
import { linkNouns, type Inline } from '#content/schema/rich-text.ts';
import type { Refusals } from './refusals.ts';

type Words = Extract<Inline, { type: 'text' }>;

/** The words, breaks and links of a paragraph, heading, entry or cell. */
export function readInlines(nodes: PhrasingContent[], refusals: Refusals, bold = false): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return refusals.hasLooseStars(node) ? refusals.add(node, looseStars) : [run(node.value, bold)];
    if (node.type === 'break') return [{ type: 'break' }];
    if (node.type === 'strong') return readInlines(node.children, refusals, true);
    if (node.type !== 'link') return refusals.add(node, reasons[node.type] ?? `"${node.type}" is not used: write plain words`);
    if (node.title) refusals.add(node, 'a link has no title in quotes: put the words into the [brackets]');
    const children = readRuns(node.children, refusals, bold, 'a link');
    if (children.length === 0) return refusals.add(node, 'a link has no words: write [words](address)');
    if (/^(https?:|mailto:|tel:)/.test(node.url)) return [{ type: 'link', url: node.url, children }];
    const [, noun, slug] = /^\/([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(node.url) ?? [];
    const known = linkNouns.find((name) => name === noun);
    if (known && slug) return [{ type: 'page-link', noun: known, slug, children }];
    return refusals.add(
      node,
      `the link "${node.url}" leads nowhere: write https://…, or a page of the service as /articles/its-slug/ (${linkNouns.join(', ')})`,
    );
  });
}

/** A title in plain words: no bold, no links. */
export function words(nodes: PhrasingContent[], refusals: Refusals, what: string): string {
  return readRuns(nodes, refusals, false, what)
    .map(({ bold, text }) => (bold ? '' : text))
    .join('')
    .trim();
}

function readRuns(nodes: PhrasingContent[], refusals: Refusals, bold: boolean, what: string): Words[] {
  return nodes.flatMap((node): Words[] => {
    if (node.type === 'text') return [run(node.value, bold)];
    if (node.type === 'strong' && what === 'a link') return readRuns(node.children, refusals, true, what);
    return refusals.add(node, `${what} holds plain words only: take "${node.type}" out of it`);
  });
}

/** A line break in the file is no line break on the page. */
function run(value: string, bold: boolean): Words {
  const text = value.replace(/[\t ]*[\n\r]+[\t ]*/g, ' ');
  return bold ? { type: 'text', text, bold: true } : { type: 'text', text };
}

const looseStars =
  'the ** here make nothing bold, because a bracket, quotation mark or other sign stands inside them next to a letter outside: begin and end the bold words with a letter, or write the stars as \\*\\*';

const reasons: Record<string, string> = {
  emphasis: 'italics (one * or _) are not used, they harm many scripts: use **bold** or plain words; a star in the text is written \\*',
  html: 'HTML is not allowed: write Markdown, or put \\ before the <',
  inlineCode: 'words between ` ` are not used: write plain words, a grave accent is written \\`',
  image: 'a picture stands on a line of its own: ::picture{slug="…"}',
  imageReference: 'a picture stands on a line of its own: ::picture{slug="…"}',
  linkReference: 'the address of a link stands behind it: write [words](https://…); brackets in the text are written \\[ \\]',
};
