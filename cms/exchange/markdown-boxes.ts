import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nearest } from '#content/schema/nearest.ts';
import { nouns } from '#content/schema/nouns.ts';
import type { Block, TitledItem } from '#content/schema/rich-text.ts';
import { words } from './markdown-inline.ts';
import { readPlain } from './markdown-plain.ts';
import type { Refusals } from './refusals.ts';

const contacts = { [nouns.hotlines.singular]: 'hotlines', [nouns.centres.singular]: 'centres', [nouns.organisations.singular]: 'organisations' } as const;
const leaves = [...Object.keys(contacts), 'law-fact', 'picture', 'audio', 'video'];
const tones = ['note', 'tip', 'warning', 'danger', 'scam'] as const;
const containers = [...tones, 'steps', 'accordion'];

/** A card, picture, recording or video: a line with two colons. */
export function readCard(node: LeafDirective, refusals: Refusals): Block[] {
  const { name } = node;
  if (name === 'video') {
    const title = words(node.children, refusals, 'the title of a video');
    const url = attribute(node, 'url', refusals);
    if (!title) return refusals.add(node, 'a video has a title: ::video[Title]{url="https://…"}');
    return url ? [{ type: 'video', url, title }] : [];
  }
  if (!leaves.includes(name)) return refusals.add(node, unknownDirective(`::${name}`, name, leaves, containers));
  if (node.children.length > 0) refusals.add(node, `::${name} has no words in brackets: its card draws them from the document`);
  const slug = attribute(node, 'slug', refusals);
  if (!slug) return [];
  if (name === 'law-fact' || name === 'picture' || name === 'audio') return [{ type: name, slug }];
  const contact = Object.entries(contacts).find(([singular]) => singular === name);
  return contact ? [{ type: 'contact', noun: contact[1], slug }] : [];
}

/** A box, steps or an accordion: lines with three colons or more round them. */
export function readBox(node: ContainerDirective, refusals: Refusals): Block[] {
  const { label, children } = labelled(node);
  const tone = tones.find((known) => known === node.name);
  if (!tone && node.name !== 'steps' && node.name !== 'accordion')
    return refusals.add(node, unknownDirective(`:::${node.name}`, node.name, containers, leaves));
  if (label) refusals.add(label, `:::${node.name} has no title in brackets: write it as the first line inside`);
  noAttributes(node, refusals);
  if (tone) return [{ type: 'callout', tone, children: children.flatMap((child) => readPlain(child, refusals, 'a box')) }];
  const part = node.name === 'steps' ? 'step' : 'fold';
  const items = children.flatMap((child) => readPart(child, part, refusals));
  return [{ type: node.name === 'steps' ? 'steps' : 'accordion', items }];
}

function readPart(node: RootContent, part: 'step' | 'fold', refusals: Refusals): TitledItem[] {
  if (node.type !== 'containerDirective' || node.name !== part) {
    return refusals.add(
      node,
      `only :::${part}[Title] … ::: may stand here: move this inside one of them, and give the outer box one colon more than the inner`,
    );
  }
  noAttributes(node, refusals);
  const { label, children } = labelled(node);
  const title = label ? words(label.children, refusals, `the title of a ${part}`) : '';
  if (!title) return refusals.add(node, `a ${part} has a title: :::${part}[Title]`);
  return [{ title, children: children.flatMap((child) => readPlain(child, refusals, `a ${part}`)) }];
}

function labelled(node: ContainerDirective) {
  const [first, ...rest] = node.children;
  if (first?.type === 'paragraph' && first.data?.directiveLabel) return { label: first, children: rest };
  return { label: undefined, children: node.children };
}

function attribute(node: LeafDirective, name: string, refusals: Refusals): string | undefined {
  const { [name]: value, ...others } = node.attributes ?? {};
  const extra = Object.keys(others)[0];
  if (extra) refusals.add(node, `::${node.name} knows only ${name}="…": take ${extra} away`);
  if (value) return value;
  refusals.add(node, `::${node.name} needs ${name}="…": write ::${node.name}{${name}="…"}`);
  return undefined;
}

function noAttributes(node: ContainerDirective, refusals: Refusals) {
  if (Object.keys(node.attributes ?? {}).length > 0) refusals.add(node, `:::${node.name} has nothing in {braces}: take them away`);
}

function unknownDirective(written: string, name: string, known: string[], others: string[]) {
  if (others.includes(name)) return `${written} has the wrong number of colons: cards have two, boxes three or more`;
  if (name === 'step' || name === 'fold') return `${written} stands outside its ::::${name === 'step' ? 'steps' : 'accordion'} box: put it inside`;
  const guess = nearest(name, [...known, ...others]);
  return `${written} is not known: ${guess ? `did you mean "${guess}"?` : `use one of ${[...containers, ...leaves].join(', ')}`}`;
}
