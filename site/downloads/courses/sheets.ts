import type { Lang } from '#content/vocabulary/languages.ts';
import { readerOf } from '../../i18n/reader.ts';
import blocks from '../blocks.typ?raw';
import paper from '../paper.typ?raw';
import { qrSvg } from '../qr.ts';
import type { Sheet } from '../typst.ts';
import attendance from './attendance.typ?raw';
import certificate from './certificate.typ?raw';
import course from './course.typ?raw';
import { type CourseText, lessonsOf } from './course-text.ts';
import evaluation from './evaluation.typ?raw';
import flipchart from './flipchart.typ?raw';
import guide from './guide.typ?raw';
import handout from './handout.typ?raw';
import { labelsOf, said } from './labels.ts';
import type { Lesson } from './lesson.ts';
import { stampOf } from './stamp.ts';
import workbook from './workbook.typ?raw';

/** The papers of a course as Typst sets them, by kind. */
export const sheets = {
  guide: (text: CourseText) =>
    sheetOf(text, guide, text, { lead: leadOf(text), kind: kindOf(text.lang, 'guide'), total: readerOf(text.lang).minutes(text.minutes) }),
  workbook: (text: CourseText) =>
    sheetOf(text, workbook, learning(text), { lead: leadOf(text), kind: kindOf(text.lang, 'workbook'), own: saidOf(text.lang, 'workbook', ['name']) }),
  certificate: (text: CourseText) =>
    sheetOf(text, certificate, headOf(text), {
      own: saidOf(text.lang, 'certificate', ['title', 'certifies', 'took', 'notGovernment', 'date', 'trainer']),
      duration: readerOf(text.lang).minutes(text.minutes),
    }),
  attendance: (text: CourseText) =>
    sheetOf(
      text,
      attendance,
      { ...headOf(text), lessons: lessonsOf(text).map(({ number, title, lang, dir }) => ({ number, title, lang, dir })) },
      { own: saidOf(text.lang, 'attendance', ['title', 'lead', 'date', 'women', 'men', 'unsaid']) },
    ),
  evaluation: (text: CourseText) =>
    sheetOf(text, evaluation, headOf(text), {
      own: saidOf(text.lang, 'evaluation', ['title', 'lead', 'understood', 'useful', 'safe', 'yes', 'partly', 'no', 'best', 'missing', 'first']),
    }),
  flipchart: (text: CourseText) => sheetOf(text, flipchart, pictures(text), { kind: kindOf(text.lang, 'flipchart') }),
};

/** The paper of one session to hand out. */
export function handoutSheet(text: CourseText, { slug, number, lang, dir, title, keyMessages, handout: own, states, pictogram, url }: Lesson): Sheet {
  const content = { title: { text: title, lang, dir }, course: text.title, number, keyMessages, blocks: own, states, pictogram, lang, dir };
  const { name, ...sheet } = sheetOf(text, handout, content, {}, url);
  return { ...sheet, name: `${name}, handout of sessions/${slug}` };
}

function sheetOf(text: CourseText, template: string, content: object, frame: object, page?: string): Sheet {
  const { lang, slug } = text;
  const reader = readerOf(lang);
  const stamp = stampOf(lang, slug, { content, frame });
  const url = page ?? stamp.url;
  const data = {
    ...content,
    ...frame,
    labels: labelsOf(reader),
    stamp: { ...stamp, url, address: url.replace(/^https?:\/\//, ''), qr: qrSvg(url) },
    language: reader.language(lang),
    // What all papers for writing say at their foot.
    service: stamp.service,
    foot: '',
    address: stamp.address,
  };
  const inside = [text.title.lang, ...lessonsOf(text).map((lesson) => lesson.lang)];
  return { name: `courses/${slug} in ${lang}`, template: blocks + withoutImport(paper) + course + template, langs: [lang, ...new Set(inside)], data };
}

/** What a file is called. */
function kindOf(lang: Lang, kind: string): string {
  return readerOf(lang).t(`courses:files.kinds.${kind}`);
}

/** How much of a course there is. */
function leadOf(text: CourseText): string {
  const { t, minutes } = readerOf(text.lang);
  return `${t('courses:sessionCount', { count: lessonsOf(text).length })} · ${minutes(text.minutes)}`;
}

function headOf({ title, states, lang }: CourseText) {
  return { title, states, lang };
}

/** What participants get of a course: nothing that only the trainer needs. */
function learning(text: CourseText) {
  return {
    ...headOf(text),
    summary: text.summary,
    parts: text.parts.map(({ title, summary, lessons }) => ({
      title,
      summary,
      lessons: lessons.map(({ slug, number, lang, dir, title: name, summary: about, keyMessages, handout: own, quiz, states, pictogram }) => {
        return { slug, number, lang, dir, title: name, summary: about, keyMessages, handout: own, quiz, states, pictogram };
      }),
    })),
  };
}

/** What a picture for the wall says: few words, many of them drawn. */
function pictures(text: CourseText) {
  const lessons = lessonsOf(text).map(({ number, lang, dir, title, keyMessages, pictogram, states }) => ({
    number,
    lang,
    dir,
    title,
    keyMessages,
    pictogram,
    states,
  }));
  return { ...headOf(text), lessons };
}

function saidOf<Name extends string>(lang: Lang, part: string, names: readonly Name[]): Record<Name, string> {
  const { t } = readerOf(lang);
  return said(names, (name) => t(`courses:files.${part}.${name}`));
}

/** Both begin by importing the frame. */
function withoutImport(template: string): string {
  return template.replace(/^#import .*$/m, '');
}
