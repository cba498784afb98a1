import { readFileSync } from 'node:fs';
import type { Lang } from '#content/vocabulary/languages.ts';
import { licence } from '../../data/licence.ts';
import { fontLicence } from '../../fonts/licence.ts';
import { readerOf } from '../../i18n/reader.ts';
import { sha256 } from '../../sha256.ts';
import { familiesOf, fontFiles } from '../fonts.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import type { CourseFile } from './file-list.ts';
import { type Stamp, momentOf } from './stamp.ts';
import { type Packed, zipOf } from './zip.ts';

/**
 * All files of a course in one: with the fonts that the Office files need, the licences, what each file is, and sums to see whether
 * it came whole. Names are ASCII and lie under no folder but `handouts/` and `fonts/`.
 */
export function packageOf(text: CourseText, stamp: Stamp, files: readonly { file: CourseFile; bytes: Buffer }[]): Buffer {
  const own = files.map(({ file, bytes }) => ({ name: file.kind === 'handout' ? `handouts/${file.name}` : file.name, kind: file.kind, bytes }));
  const fonts = fontsOf(text);
  const all = [
    ...own,
    ...fonts,
    { name: 'fonts/OFL.txt', kind: 'licence', bytes: Buffer.from(fontLicence()) },
    { name: 'LICENCE.txt', kind: 'licence', bytes: Buffer.from(licenceText(text, stamp)) },
  ];
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(text, stamp, all), null, 2)}\n`);
  const summed = [...all, { name: 'manifest.json', bytes: manifest }];
  const sums = summed.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  // PDF, Office and EPUB are compressed already.
  const entries = summed.map(({ name, bytes }): [string, Packed] => [name, /\.(pdf|docx|pptx|epub|zip)$/.test(name) ? { stored: bytes } : bytes]);
  return zipOf([...entries, ['SHA256SUMS', sums]], momentOf(stamp));
}

function manifestOf(text: CourseText, stamp: Stamp, files: readonly { name: string; kind: string; bytes: Buffer }[]) {
  return {
    course: text.slug,
    lang: text.lang,
    title: text.title.text,
    revision: stamp.revision,
    factsOf: stamp.month,
    states: text.states,
    newest: stamp.url,
    licence: licence.id,
    sessions: lessonsOf(text).map(({ number, slug, title, lang, minutes }) => ({ number, slug, title, lang, minutes })),
    files: files.map(({ name, kind, bytes }) => ({ name, kind, size: bytes.length, sha256: sha256(bytes) })),
  };
}

/** Those of the languages in the files, with Latin letters and digits. */
function fontsOf(text: CourseText) {
  const inside: Lang[] = [...new Set([text.title.lang, ...lessonsOf(text).map(({ lang }) => lang)])];
  const paths = familiesOf([text.lang, ...inside]).flatMap(fontFiles);
  return paths.map((file) => ({ name: `fonts/${file.split(/[\\/]/).at(-1)}`, kind: 'font', bytes: readFileSync(file) }));
}

function licenceText(text: CourseText, stamp: Stamp): string {
  const { t, language } = readerOf(text.lang);
  const said = [`${text.title.text} (${language(text.lang)})`, stamp.publisher, stamp.line, ...text.states, `${t('courses:files.newest')}: ${stamp.url}`];
  return `${said.join('\n')}\n\n${licence.name}\n${licence.url}\n\nfonts/: SIL Open Font License 1.1, fonts/OFL.txt\n`;
}
