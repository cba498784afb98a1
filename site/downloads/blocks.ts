import type { Block, PlainBlock } from '#content/schema/rich-text.ts';
import type { Reader } from '../i18n/reader.ts';
import { findDocument } from '../loaders/documents.ts';
import { textOf } from '../loaders/texts.ts';
import { type Run, runsOf } from './runs.ts';

/** A block of a body as `blocks.typ` sets it. */
export type Printed =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; list: 'bullet' | 'number' | 'check'; items: { runs: Run[]; list?: Printed | undefined }[] }
  | { kind: 'steps'; items: { title: string; blocks: Printed[] }[] }
  | { kind: 'box'; tone: string; label: string; blocks: Printed[] }
  | { kind: 'table'; columns: number; rows: { header: boolean; runs: Run[] }[][] }
  | { kind: 'law'; question: string; answer: string; words: string };

/** A block of a body as paper has it; undefined for what is no text: headings, pictures, recordings and contact cards. */
export function printed(reader: Reader, node: Block): Printed | undefined {
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

/** What the law of a country says, in one line. */
export function law(reader: Reader, slug: string): Printed | undefined {
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
