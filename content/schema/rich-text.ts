import { z } from 'zod';
import { line, ref, slug, webAddress } from './fields.ts';

/** Nouns with a page of their own: what a link inside prose may point at. */
export const linkNouns = ['articles', 'laws', 'centres', 'organisations', 'agreements', 'courses', 'events', 'terms', 'resources'] as const;

/** A run of words; bold is the only emphasis, because italics harm non-Latin scripts. */
const textNode = z.strictObject({ type: z.literal('text'), text: z.string().min(1), bold: z.literal(true).optional() });
const breakNode = z.strictObject({ type: z.literal('break') });

const externalAddress = z.union([webAddress, z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9-]+)$/)], {
  error: 'a link starts with https://, http://, mailto: or tel:',
});
const linkNode = z.strictObject({ type: z.literal('link'), url: externalAddress, children: z.array(textNode).min(1) });
/** A link to a page of the service: `noun` and `slug`, so that it follows the reader's language. */
const pageLinkNode = z.strictObject({ type: z.literal('page-link'), noun: z.enum(linkNouns), slug, children: z.array(textNode).min(1) });

const inline = z.discriminatedUnion('type', [textNode, breakNode, linkNode, pageLinkNode]);
const paragraphNode = z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) });
const headingNode = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  children: z.array(inline).min(1),
});
const quoteNode = z.strictObject({ type: z.literal('quote'), children: z.array(inline).min(1) });

const itemNode = z.strictObject({
  children: z.array(inline),
  checked: z.boolean().optional(),
  get list() {
    return listNode.optional();
  },
});
/** `check` is a list that can be ticked on paper; a nested list hangs on its item. */
const listNode = z.strictObject({ type: z.literal('list'), kind: z.enum(['bullet', 'number', 'check']), items: z.array(itemNode).min(1) });

const tableNode = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(z.strictObject({ header: z.literal(true).optional(), children: z.array(inline) })).min(1)).min(1),
});

/** What may stand inside a box, a step or a fold. */
const plainBlock = z.discriminatedUnion('type', [paragraphNode, listNode]);

const calloutNode = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(['note', 'tip', 'warning', 'danger', 'scam']),
  children: z.array(plainBlock).min(1),
});
const titledItem = z.strictObject({ title: line(200), children: z.array(plainBlock) });
/** Steps are drawn as a path with waypoints. */
const stepsNode = z.strictObject({ type: z.literal('steps'), items: z.array(titledItem).min(1) });
const accordionNode = z.strictObject({ type: z.literal('accordion'), items: z.array(titledItem).min(1) });
/** A card drawn from a hotline, centre or organisation, so that a number stands in one place only. */
const contactNode = z.strictObject({ type: z.literal('contact'), noun: z.enum(['hotlines', 'centres', 'organisations']), slug });
const lawFactNode = z.strictObject({ type: z.literal('law-fact'), slug: ref('law-facts') });
const pictureNode = z.strictObject({ type: z.literal('picture'), slug: ref('media') });
const audioNode = z.strictObject({ type: z.literal('audio'), slug: ref('media') });
const videoNode = z.strictObject({ type: z.literal('video'), url: webAddress, title: line(200) });

const block = z.discriminatedUnion('type', [
  paragraphNode,
  headingNode,
  quoteNode,
  listNode,
  tableNode,
  calloutNode,
  stepsNode,
  accordionNode,
  contactNode,
  lawFactNode,
  pictureNode,
  audioNode,
  videoNode,
]);

/** The body of a text: the allowed nodes of the editor, without the editor's own bookkeeping. */
export const richText = z.array(block);

export type RichText = z.infer<typeof richText>;
export type Block = z.infer<typeof block>;
export type PlainBlock = z.infer<typeof plainBlock>;
export type Inline = z.infer<typeof inline>;
export type List = z.infer<typeof listNode>;
export type TitledItem = z.infer<typeof titledItem>;
