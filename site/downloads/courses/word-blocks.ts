import { AlignmentType, BorderStyle, HeadingLevel, type IRunOptions, LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Printed } from '../blocks.ts';
import { type Run, plainText } from '../runs.ts';
import type { CourseBlock } from './course-blocks.ts';
import type { Node } from './nodes.ts';
import { officeFont, officeLang } from './office.ts';

type Place = Pick<Node, 'lang' | 'dir'>;
type Piece = Paragraph | Table;

/** Lists of Word: points, boxes to tick, numbers that begin anew. */
export const numbering = {
  config: [
    { reference: 'bullet', levels: levels(LevelFormat.BULLET, '•') },
    { reference: 'box', levels: levels(LevelFormat.BULLET, '☐') },
    { reference: 'number', levels: levels(LevelFormat.DECIMAL, '%1.') },
  ],
};

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return [0, 1, 2].map((level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 400 * (level + 1), hanging: 400 } } },
  }));
}

/** Words in the font and direction of their language. */
export function runOf(text: string, { lang, dir }: Place, more: IRunOptions = {}): TextRun {
  const font = officeFont(lang).name;
  const tag = officeLang(lang);
  return new TextRun({
    text,
    rightToLeft: dir === 'rtl',
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    language: { value: tag, bidirectional: tag, eastAsia: tag },
    ...(more.bold ? { boldComplexScript: true } : {}),
    ...(typeof more.size === 'number' ? { sizeComplexScript: more.size } : {}),
    ...more,
  });
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };
const line = { style: BorderStyle.SINGLE, size: 4, color: '44565c' };
let lists = 0;

/** A node as paragraphs and tables. */
export function paragraphsOf(node: Node): Piece[] {
  const place: Place = { lang: node.lang, dir: node.dir };
  const bidirectional = node.dir === 'rtl';
  switch (node.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[node.level], bidirectional, children: [runOf(node.text, place)] })];
    case 'text':
      return [new Paragraph({ bidirectional, children: [runOf(node.text, place, { bold: node.strong === true })] })];
    case 'list': {
      const instance = (lists += 1);
      return node.items.map(
        (item) => new Paragraph({ bidirectional, numbering: { reference: node.marker, level: 0, instance }, children: [runOf(item, place)] }),
      );
    }
    case 'caution':
      return boxed([new Paragraph({ bidirectional, children: [runOf(`${node.label}: `, place, { bold: true }), runOf(node.text, place)] })], bidirectional);
    case 'blocks':
      return node.blocks.flatMap((block) => blockOf(block, place));
    case 'table':
      return tableOf(
        node.rows.map((row, index) => row.map((text) => ({ header: index === 0, runs: [{ text }] }))),
        place,
      );
    case 'lines':
      return Array.from({ length: node.count }, () => new Paragraph({ border: { bottom: line }, spacing: { before: 320 }, children: [] }));
  }
}

function blockOf(block: CourseBlock, place: Place): Piece[] {
  const bidirectional = place.dir === 'rtl';
  if (block.kind === 'heading') return [new Paragraph({ bidirectional, keepNext: true, children: runsOf(block.runs, place, true) })];
  if (block.kind !== 'contact') return printedOf(block, place);
  const { name, about, risk, numbers, lines, state } = block.contact;
  const said = [
    `${name.text} · ${about}`,
    risk && `${risk.label}: ${risk.words.text}`,
    ...numbers.map((number) => `\u2066${number.number}\u2069 ${number.about}`),
    ...lines.map(plainText),
    state,
  ];
  return said
    .filter((text) => text !== undefined)
    .map((text, index) => new Paragraph({ bidirectional, spacing: { after: 40 }, children: [runOf(text, place, { bold: index === 0 })] }));
}

function printedOf(block: Printed, place: Place, level = 0): Piece[] {
  const bidirectional = place.dir === 'rtl';
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ bidirectional, children: runsOf(block.runs, place) })];
    case 'list': {
      const instance = (lists += 1);
      const reference = block.list === 'check' ? 'box' : block.list;
      return block.items.flatMap((item) => [
        new Paragraph({ bidirectional, numbering: { reference, level: Math.min(level, 2), instance }, children: runsOf(item.runs, place) }),
        ...(item.list ? printedOf(item.list, place, level + 1) : []),
      ]);
    }
    case 'steps': {
      const instance = (lists += 1);
      return block.items.flatMap(({ title, blocks }) => [
        new Paragraph({
          bidirectional,
          keepNext: true,
          numbering: { reference: 'number', level: 0, instance },
          children: [runOf(title, place, { bold: true })],
        }),
        ...blocks.flatMap((inner) => printedOf(inner, place, 1)),
      ]);
    }
    case 'box':
      return boxed(
        [new Paragraph({ bidirectional, children: [runOf(block.label, place, { bold: true })] }), ...block.blocks.flatMap((inner) => printedOf(inner, place))],
        bidirectional,
      );
    case 'table':
      return tableOf(block.rows, place);
    case 'law':
      return [new Paragraph({ bidirectional, children: [runOf(`${block.question} ${block.answer} `, place, { bold: true }), runOf(block.words, place)] })];
  }
}

function runsOf(runs: readonly Run[], place: Place, bold = false): TextRun[] {
  return runs.map((run) => {
    if ('break' in run) return new TextRun({ break: 1 });
    if ('number' in run) return runOf(`\u2066${run.number}\u2069`, place, { bold });
    return runOf(run.text, place, { bold: bold || run.bold === true });
  });
}

function tableOf(rows: readonly (readonly { header: boolean; runs: readonly Run[] }[])[], place: Place): Piece[] {
  const bidirectional = place.dir === 'rtl';
  const cell = ({ header, runs }: (typeof rows)[number][number]) =>
    new TableCell({
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [new Paragraph({ bidirectional, children: runsOf(runs, place, header) })],
    });
  return [
    new Table({
      visuallyRightToLeft: bidirectional,
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((row) => new TableRow({ cantSplit: true, tableHeader: row.every(({ header }) => header), children: row.map(cell) })),
    }),
    new Paragraph({ children: [] }),
  ];
}

/** A frame around what must not be overlooked. */
function boxed(children: Piece[], bidirectional: boolean): Piece[] {
  return [
    new Table({
      visuallyRightToLeft: bidirectional,
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [new TableRow({ children: [new TableCell({ margins: { left: 120, right: 120, top: 80, bottom: 40 }, children })] })],
    }),
    new Paragraph({ children: [] }),
  ];
}
