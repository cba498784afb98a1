import type { Block, Inline, PlainBlock, RichText } from '#content/schema/rich-text.ts';
import type { Reader } from '../i18n/reader.ts';
import { findDocument } from '../loaders/documents.ts';
import { textOf } from '../loaders/texts.ts';
import { type Run, plainText, runsOf } from './runs.ts';

/**
 * A part of a guide between two headings, as the leaflet's template gets it. What has the highest `rank` is printed
 * first of all, and what then still fits: a leaflet that sends people somewhere without the warning could harm them.
 */
export interface Part {
  heading: Run[];
  items: Item[];
}

export interface Item {
  rank: number;
  blocks: Printed[];
}

export type Printed =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; list: 'bullet' | 'number' | 'check'; items: { runs: Run[]; list?: Printed | undefined }[] }
  | { kind: 'steps'; items: { title: string; blocks: Printed[] }[] }
  | { kind: 'box'; tone: string; label: string; blocks: Printed[] }
  | { kind: 'table'; columns: number; rows: { header: boolean; runs: Run[] }[][] }
  | { kind: 'law'; question: string; answer: string; words: string };

/** The body of a guide in parts; pictures, recordings and contact cards left out. */
export function partsOfBody(reader: Reader, body: RichText): Part[] {
  const parts: Part[] = [{ heading: [], items: [] }];
  let intro: Printed | undefined;
  for (const [index, node] of body.entries()) {
    const part = parts.at(-1)!;
    if (node.type === 'heading') parts.push({ heading: runsOf(node.children), items: [] });
    const block = printed(reader, node);
    if (!block) continue;
    if (node.type === 'paragraph' && announces(node.children)) {
      // "In Jordan:" above a contact card stays with the card.
      intro = body[index + 1]?.type === 'contact' ? undefined : block;
      continue;
    }
    part.items.push({ rank: rankOf(node, part), blocks: intro ? [intro, block] : [block] });
    intro = undefined;
  }
  return parts.filter((part) => part.items.length > 0);
}

/** Warnings before all; then what to do; then what the law says and lists; then the rest. */
function rankOf(node: Block, part: Part): number {
  if (node.type === 'callout' && node.tone !== 'note' && node.tone !== 'tip') return warning;
  if (node.type === 'steps' || (node.type === 'list' && node.kind !== 'bullet')) return 4;
  // The law that stands below a warning is the warning's reason: "Can I be deported? Yes."
  if (node.type === 'law-fact') return part.items.some((item) => item.rank === warning) ? 3 : 2;
  if (node.type === 'list') return 2;
  return node.type === 'accordion' || node.type === 'quote' ? 0 : 1;
}

const warning = 5;

function printed(reader: Reader, node: Block): Printed | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return plain(node);
    case 'quote':
      return { kind: 'paragraph', runs: runsOf(node.children) };
    case 'steps':
      return { kind: 'steps', items: node.items.map(({ title, children }) => ({ title, blocks: children.map(plain) })) };
    case 'accordion':
      return { kind: 'steps', items: node.items.map(({ title, children }) => ({ title, blocks: children.map(plain) })) };
    case 'callout':
      return { kind: 'box', tone: node.tone, label: reader.t(`tones.${node.tone}`), blocks: node.children.map(plain) };
    case 'table': {
      const columns = Math.max(...node.rows.map((row) => row.length));
      return { kind: 'table', columns, rows: node.rows.map((row) => row.map((cell) => ({ header: cell.header === true, runs: runsOf(cell.children) }))) };
    }
    case 'law-fact':
      return law(reader, node.slug);
    default:
      return undefined;
  }
}

function plain(node: PlainBlock): Printed {
  if (node.type === 'paragraph') return { kind: 'paragraph', runs: runsOf(node.children) };
  return { kind: 'list', list: node.kind, items: node.items.map(({ children, list }) => ({ runs: runsOf(children), list: list && plain(list) })) };
}

function law(reader: Reader, slug: string): Printed | undefined {
  const fact = findDocument('law-facts', slug);
  const shown = fact && textOf('law-facts', slug, reader.shown);
  if (!fact) return undefined;
  const { t, date } = reader;
  const answer = t(`laws:answers.${fact.answer}`);
  const caveat = fact.caveat ? ` (${t(`laws:caveats.${fact.caveat}`)})` : '';
  // Without words in this language the plain answer has to do.
  const summary = shown?.fallback ? '' : (shown?.text.summary ?? '');
  return {
    kind: 'law',
    question: `${reader.country(fact.country)}: ${t(`laws:questions.${fact.question}`)}`,
    answer: summary.startsWith(answer) && !caveat ? '' : `${answer}${caveat}.`,
    words: [summary, fact.asOf ? t('facts.asOf', { date: date(fact.asOf) }) : ''].filter(Boolean).join(' '),
  };
}

/** Whether a sentence ends in a colon, also the Khmer one, and so belongs to what follows. */
function announces(nodes: readonly Inline[]): boolean {
  return /[:：៖]\s*$/.test(plainText(runsOf(nodes)));
}
