import { BuildError } from '../../publisher/build-error.ts';
import { cached } from '../cache.ts';
import { versionOf } from '../fonts.ts';
import { type Sheet, compilePdf, partsOf } from '../typst.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import { epubOf } from './epub.ts';
import type { CourseFile, Kind } from './file-list.ts';
import { labelsOf } from './labels.ts';
import { scormOf } from './scorm.ts';
import { handoutSheet, sheets } from './sheets.ts';
import { slidesOf } from './slides.ts';
import { sourceHash } from './source-hash.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { packageOf } from './whole-package.ts';
import { guideWord, workbookWord } from './word.ts';
import { readerOf } from '../../i18n/reader.ts';

/** A handout has to come over a slow line, and be sent on in a chat. */
const mostOfHandout = 1_000_000;

/** The bytes of a file of a course, made once for the same words; throws a `BuildError` that names what cannot be made. */
export async function makeFile(text: CourseText, file: CourseFile): Promise<Buffer> {
  if (file.kind === 'handout') return handout(text, file);
  if (file.kind === 'all') throw new Error(`${file.name} is made of the others`);
  return makers[file.kind](text);
}

/** The file with all the others in it. */
export function makePackage(text: CourseText, files: readonly { file: CourseFile; bytes: Buffer }[]): Promise<Buffer> {
  return keyed(
    text,
    'all',
    files.map(({ bytes }) => bytes.toString('latin1')),
    (stamp) => packageOf(text, stamp, files),
  );
}

const makers: Record<Exclude<Kind, 'handout' | 'all'>, (text: CourseText) => Promise<Buffer>> = {
  guide: (text) => pdf(sheets.guide(text)),
  workbook: (text) => pdf(sheets.workbook(text)),
  flipchart: (text) => pdf(sheets.flipchart(text)),
  certificate: (text) => pdf(sheets.certificate(text)),
  attendance: (text) => pdf(sheets.attendance(text)),
  evaluation: (text) => pdf(sheets.evaluation(text)),
  guideWord: (text) => keyed(text, 'guide', [versionOf('docx')], (stamp) => guideWord(text, stamp)),
  workbookWord: (text) => keyed(text, 'workbook', [versionOf('docx')], (stamp) => workbookWord(text, stamp)),
  slides: (text) => keyed(text, 'slides', [versionOf('pptxgenjs')], (stamp) => slidesOf(text, stamp)),
  book: (text) => keyed(text, 'book', [], (stamp) => epubOf(text, stamp)),
  scorm: (text) => keyed(text, 'scorm', [], (stamp) => scormOf(text, stamp)),
};

/** What code of ours makes: its source is part of the key, as a template is of a sheet. */
function keyed(text: CourseText, kind: string, parts: readonly string[], make: (stamp: Stamp) => Buffer | Promise<Buffer>): Promise<Buffer> {
  const stamp = stampOf(text.lang, text.slug, text);
  const key = [kind, sourceHash, versionOf('fflate'), ...parts, JSON.stringify([text, stamp, labelsOf(readerOf(text.lang))])];
  return cached(key, () => make(stamp));
}

async function handout(text: CourseText, { name, session }: CourseFile): Promise<Buffer> {
  const lesson = lessonsOf(text).find(({ slug }) => slug === session?.slug);
  if (!lesson) throw new Error(`${name} is of no session of the course`);
  const bytes = await pdf(handoutSheet(text, lesson));
  if (bytes.length > mostOfHandout) {
    throw new BuildError(`sessions/${lesson.slug} in ${text.lang}: the handout has ${bytes.length} bytes, at most ${mostOfHandout} may be sent on: shorten it`);
  }
  return bytes;
}

function pdf(sheet: Sheet): Promise<Buffer> {
  return cached(partsOf(sheet), async () => (await compilePdf(sheet)).bytes);
}
