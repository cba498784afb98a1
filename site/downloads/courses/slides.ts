import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { readerOf } from '../../i18n/reader.ts';
import type { Printed } from '../blocks.ts';
import { qrSvg } from '../qr.ts';
import { plainText } from '../runs.ts';
import type { CourseBlock } from './course-blocks.ts';
import type { CourseText } from './course-text.ts';
import { labelsOf } from './labels.ts';
import type { Lesson } from './lesson.ts';
import { rightOf } from './nodes.ts';
import { breakable, officeFont, officeLang } from './office.ts';
import { settled } from './settle.ts';
import { mendSlides } from './slide-notes.ts';
import { type Stamp, momentOf } from './stamp.ts';

type Place = Pick<Lesson, 'lang' | 'dir'>;
type Slide = { place: Place; title: string; lines: string[]; bullets?: boolean; notes?: string; states: readonly string[]; label?: string };

/** The slides of a course with what the trainer says in the notes; what a slide has no room for stands in the notes whole. */
export async function slidesOf(text: CourseText, stamp: Stamp): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = text.title.text;
  deck.author = deck.company = stamp.service;
  deck.subject = stamp.line;
  deck.rtlMode = text.dir === 'rtl';
  deck.theme = { headFontFace: officeFont(text.lang).name, bodyFontFace: officeFont(text.lang).name };
  const code = await sharp(Buffer.from(qrSvg(stamp.url)))
    .resize(300, 300, { kernel: 'nearest' })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
  const [first, ...others] = allSlides(text);
  if (first) {
    const slide = draw(deck, text, stamp, first);
    const x = first.place.dir === 'rtl' ? 0.6 : 10.7;
    slide.addImage({ data: `image/png;base64,${code.toString('base64')}`, x, y: 4.7, w: 2, h: 2, altText: `${stamp.newest}: ${stamp.address}` });
  }
  for (const slide of others) draw(deck, text, stamp, slide);
  const bytes = await deck.write({ outputType: 'nodebuffer', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('the slides came out in another form');
  return settled(bytes, momentOf(stamp), mendSlides(text));
}

function allSlides(text: CourseText): Slide[] {
  const { t } = readerOf(text.lang);
  const { title, summary, states, parts } = text;
  const count = t('courses:sessionCount', { count: parts.reduce((sum, { lessons }) => sum + lessons.length, 0) });
  return [
    { place: title, title: title.text, label: count, lines: [summary.text], states },
    ...parts.flatMap((part): Slide[] => [
      {
        place: part.title,
        title: part.title.text,
        lines: part.lessons.map(({ number, title: name }) => `${number}. ${name}`),
        states: part.lessons.flatMap((lesson) => lesson.states).slice(0, 1),
      },
      ...part.lessons.flatMap((lesson) => slidesOfLesson(text, lesson)),
    ]),
  ];
}

function slidesOfLesson(text: CourseText, lesson: Lesson): Slide[] {
  const labels = labelsOf(readerOf(text.lang));
  const own = { place: lesson, states: lesson.states };
  const notes = [
    lesson.safety && `${labels.safety}: ${lesson.safety}`,
    lesson.materials.length > 0 && `${labels.materials}: ${lesson.materials.join('; ')}`,
    ...lesson.notes.map(wordsOf),
  ];
  const steps = lesson.activities.flatMap((block): { title: string; blocks: CourseBlock[] }[] =>
    block.kind === 'steps' ? block.items.map((item) => ({ title: item.title, blocks: item.blocks })) : [{ title: lesson.title, blocks: [block] }],
  );
  return [
    {
      ...own,
      title: `${lesson.number}. ${lesson.title}`,
      label: `${labels.objectives} (${lesson.length})`,
      lines: lesson.objectives,
      bullets: true,
      notes: notes.filter(Boolean).join('\n'),
    },
    ...steps.map(({ title, blocks }): Slide => {
      const all = blocks.map(wordsOf);
      return { ...own, title, lines: shortened(blocks), notes: all.join('\n') };
    }),
    ...(lesson.keyMessages.length > 0 ? [{ ...own, title: lesson.title, label: labels.keyMessages, lines: lesson.keyMessages, bullets: true }] : []),
    ...lesson.quiz.flatMap(({ question, answers, explanation }): Slide[] => [
      { ...own, title: question, lines: answers.map((answer) => answer.text), bullets: true, notes: `${labels.right}: ${rightOf(answers)}\n${explanation}` },
      { ...own, title: question, label: labels.right, lines: [rightOf(answers), explanation] },
    ]),
  ];
}

/** What of a step is shown: all where it is short, else its lists, else its first sentences. */
function shortened(blocks: readonly CourseBlock[]): string[] {
  const all = blocks.map(wordsOf);
  if (all.join(' ').length <= 420) return all;
  const lists = blocks.filter((block) => block.kind === 'list').flatMap((block) => block.items.map(({ runs }) => plainText(runs)));
  if (lists.length > 0 && lists.join(' ').length <= 520) return lists;
  const sentences = (all[0] ?? '').match(/[^.!?។။।]+[.!?។။।]*/g) ?? [];
  let said = '';
  for (const sentence of sentences) if (said.length === 0 || (said + sentence).length <= 300) said += sentence;
  return [`${said.trim()} …`];
}

function wordsOf(block: CourseBlock | Printed): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.runs);
    case 'list':
      return block.items.map(({ runs, list }) => [`• ${plainText(runs)}`, ...(list ? [wordsOf(list)] : [])].join('\n')).join('\n');
    case 'steps':
      return block.items.map(({ title, blocks }) => [title, ...blocks.map(wordsOf)].join('\n')).join('\n');
    case 'box':
      return [block.label, ...block.blocks.map(wordsOf)].join(': ');
    case 'table':
      return block.rows.map((row) => row.map(({ runs }) => plainText(runs)).join(' | ')).join('\n');
    case 'law':
      return `${block.question} ${block.answer} ${block.words}`;
    case 'contact':
      return [block.contact.name.text, ...block.contact.numbers.map(({ number }) => number)].join(' · ');
  }
}

/** A slide: title, words in the largest letters that fit, the state of the words and the revision at its foot. */
function draw(deck: PptxGenJS, text: CourseText, stamp: Stamp, { place, title, lines, bullets = false, label, notes, states }: Slide): PptxGenJS.Slide {
  const slide = deck.addSlide();
  const font = (at: Place) => ({
    fontFace: officeFont(at.lang).name,
    lang: officeLang(at.lang),
    rtlMode: at.dir === 'rtl',
    align: at.dir === 'rtl' ? ('right' as const) : ('left' as const),
  });
  slide.addText(breakable(title), {
    x: 0.6,
    y: 0.3,
    w: 12.1,
    h: 1.3,
    fontSize: title.length > 70 ? 26 : 34,
    bold: true,
    color: '0B5D5B',
    valign: 'middle',
    ...font(place),
  });
  if (label) slide.addText(breakable(label), { x: 0.6, y: 1.6, w: 12.1, h: 0.5, fontSize: 18, bold: true, color: '44565C', ...font(text) });
  const paragraphs = lines.flatMap((line) => line.split('\n'));
  const rows = paragraphs.reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 0);
  const fontSize = rows > 12 ? 16 : rows > 9 ? 20 : rows > 6 ? 24 : 28;
  slide.addText(
    paragraphs.map((line) => ({
      text: breakable(bullets ? line : line.replace(/^• /, '')),
      options: { bullet: bullets || line.startsWith('• '), breakLine: true, ...font(place) },
    })),
    { x: 0.6, y: 2.1, w: 12.1, h: 4.3, fontSize, color: '14252B', valign: 'top', paraSpaceAfter: 8, ...font(place) },
  );
  const foot = [...states.map((state) => `! ${state}`), stamp.publisher, stamp.line, `\u2066${stamp.address}\u2069`].join(' · ');
  slide.addText(breakable(foot), { x: 0.6, y: 6.75, w: 12.1, h: 0.55, fontSize: 10, color: '44565C', ...font(text) });
  if (notes) slide.addNotes(breakable(notes));
  return slide;
}
