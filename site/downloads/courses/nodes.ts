import type { Lang } from '#content/vocabulary/languages.ts';
import { readerOf } from '../../i18n/reader.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import type { CourseBlock } from './course-blocks.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { Lesson } from './lesson.ts';

/** A piece of a text that flows: what a Word file and a web page have in common. `lang` and `dir` are those of its words. */
export type Node = { lang: Lang; dir: 'ltr' | 'rtl' } & (
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'list'; items: string[]; marker: 'bullet' | 'box' | 'number' }
  | { kind: 'caution'; label: string; text: string }
  | { kind: 'blocks'; blocks: CourseBlock[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'lines'; count: number }
);

type Place = Pick<Node, 'lang' | 'dir'>;

/** What opens a course for its trainer: for whom it is, how it is built, how long each session takes. */
export function openingNodes(text: CourseText): Node[] {
  const labels = labelsOf(readerOf(text.lang));
  const rows = lessonsOf(text).map(({ number, title, length }) => [String(number), title, length]);
  return [
    ...cover(text),
    { kind: 'blocks', blocks: text.about.blocks, lang: text.about.lang, dir: text.about.dir },
    heading(text, 2, labels.timePlan),
    { kind: 'table', rows: [['', labels.session, labels.duration], ...rows, ['', labels.total, readerOf(text.lang).minutes(text.minutes)]], ...placeOf(text) },
  ];
}

/** Title, summary and state of the words. */
export function cover(text: CourseText): Node[] {
  return [
    heading(text.title, 1, text.title.text),
    { kind: 'text', text: text.summary.text, ...placeOf(text.summary) },
    ...text.states.map((state): Node => ({ kind: 'text', text: `! ${state}`, strong: true, ...placeOf(text) })),
  ];
}

/** A session with all that its trainer needs. */
export function teachingNodes(text: CourseText, lesson: Lesson): Node[] {
  const labels = labelsOf(readerOf(text.lang));
  const own = placeOf(lesson);
  const list = (label: string, items: string[]): Node[] =>
    items.length > 0 ? [heading(text, 4, label), { kind: 'list', items, marker: 'bullet', ...own }] : [];
  const body = (label: string, blocks: CourseBlock[]): Node[] => (blocks.length > 0 ? [heading(text, 4, label), { kind: 'blocks', blocks, ...own }] : []);
  const group = lesson.group ? ` · ${labels.groupSize}: ${lesson.group}` : '';
  return [
    heading(own, 3, `${lesson.number}. ${lesson.title}`),
    { kind: 'text', text: `${labels.duration}: ${lesson.length}${group}`, ...placeOf(text) },
    { kind: 'text', text: lesson.summary, ...own },
    ...(lesson.safety ? [{ kind: 'caution', label: labels.safety, text: lesson.safety, ...own } satisfies Node] : []),
    ...list(labels.objectives, lesson.objectives),
    ...list(labels.materials, lesson.materials),
    ...list(labels.keyMessages, lesson.keyMessages),
    ...body(labels.activities, lesson.activities),
    ...body(labels.facilitatorNotes, lesson.notes),
    ...(lesson.laws.length > 0 ? [heading(text, 4, labels.lawFacts), { kind: 'blocks', blocks: lesson.laws, ...placeOf(text) } satisfies Node] : []),
    ...body(labels.handout, lesson.handout),
    ...(lesson.quiz.length > 0 ? [heading(text, 4, labels.quiz), ...lesson.quiz.flatMap((asked, index) => answered(asked, index, labels, own))] : []),
  ];
}

/** A session as participants have it: what to remember, the handout, questions without answers, room to write. */
export function learningNodes(text: CourseText, lesson: Lesson, { writing }: { writing: boolean }): Node[] {
  const labels = labelsOf(readerOf(text.lang));
  const own = placeOf(lesson);
  return [
    heading(own, 3, `${lesson.number}. ${lesson.title}`),
    { kind: 'text', text: lesson.summary, ...own },
    ...(lesson.keyMessages.length > 0
      ? [heading(text, 4, labels.keyMessages), { kind: 'list', items: lesson.keyMessages, marker: 'bullet', ...own } satisfies Node]
      : []),
    ...(lesson.handout.length > 0 ? [{ kind: 'blocks', blocks: lesson.handout, ...own } satisfies Node] : []),
    ...(writing ? questions(lesson, labels, text) : []),
  ];
}

/** The right answers of all sessions, for the end of a workbook. */
export function answerNodes(text: CourseText): Node[] {
  const labels = labelsOf(readerOf(text.lang));
  const asked = lessonsOf(text).filter(({ quiz }) => quiz.length > 0);
  if (asked.length === 0) return [];
  return [
    heading(text, 2, labels.answers),
    ...asked.flatMap((lesson): Node[] => [
      heading(lesson, 3, `${lesson.number}. ${lesson.title}`),
      {
        kind: 'list',
        marker: 'number',
        items: lesson.quiz.map(({ answers, explanation }) => `${rightOf(answers)} – ${explanation}`),
        ...placeOf(lesson),
      },
    ]),
  ];
}

/** The right answers of a question. */
export function rightOf(answers: Lesson['quiz'][number]['answers']): string {
  return answers.flatMap(({ text, right }) => (right ? [text] : [])).join(' / ');
}

export const placeOf = ({ lang, dir }: Place): Place => ({ lang, dir });

function heading(place: Place, level: 1 | 2 | 3 | 4, text: string): Node {
  return { kind: 'heading', level, text, ...placeOf(place) };
}

function answered({ question, answers, explanation }: Lesson['quiz'][number], index: number, labels: Labels, own: Place): Node[] {
  return [
    { kind: 'text', text: `${index + 1}. ${question}`, strong: true, ...own },
    { kind: 'list', items: answers.map(({ text, right }) => (right ? `${text} ✓ (${labels.right})` : text)), marker: 'bullet', ...own },
    { kind: 'text', text: explanation, ...own },
  ];
}

function questions(lesson: Lesson, labels: Labels, text: Place): Node[] {
  const own = placeOf(lesson);
  const asked = lesson.quiz.flatMap(({ question, answers }, index): Node[] => [
    { kind: 'text', text: `${index + 1}. ${question}`, strong: true, ...own },
    { kind: 'list', items: answers.map((answer) => answer.text), marker: 'box', ...own },
  ]);
  return [
    ...(asked.length > 0 ? [heading(text, 4, labels.quiz), ...asked] : []),
    heading(text, 4, labels.write),
    { kind: 'lines', count: 6, ...placeOf(text) },
  ];
}
