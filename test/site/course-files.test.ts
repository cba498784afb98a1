import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { courseText, lessonsOf } from '../../site/downloads/courses/course-text.ts';
import { filesOf, folderOf } from '../../site/downloads/courses/file-list.ts';
import { guideWord, workbookWord } from '../../site/downloads/courses/word.ts';
import { slidesOf } from '../../site/downloads/courses/slides.ts';
import { stampOf } from '../../site/downloads/courses/stamp.ts';
import { epubOf } from '../../site/downloads/courses/epub.ts';
import { scormOf } from '../../site/downloads/courses/scorm.ts';
import { holdSnapshot } from '../../site/loaders/snapshot.ts';
import { sha256 } from '../../site/sha256.ts';
import { linksIn, mainOf, missing, page, part, proseOf, said, snapshot, wordsOf } from '../real/page.ts';
import { readPdf, shareFound } from '../real/pdf.ts';
import { problemsOf, textOf } from '../real/xml.ts';

holdSnapshot(snapshot());
const [course] = [...snapshot().documents.courses.values()].filter(({ slug }) => slug === 'before-you-go');
if (!course) throw new Error('there is no course "before-you-go"');
const sessions = course.modules.flatMap((slug) => snapshot().documents.modules.get(slug)?.sessions ?? []);
/** Those that the build of the tests makes. */
const made = ['en', 'km', 'ar'] as const;
type Made = (typeof made)[number];
const bytesOf = (lang: Made, name: string) => readFileSync(path.join(inject('dist'), folderOf('before-you-go', lang), `before-you-go-${lang}${name}`));
const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]));
const unreviewed = (lang: Made) => {
  const words = wordsOf('sessions', sessions[0] ?? '', lang);
  return words.lang === lang ? '' : said(lang, 'courses:files.untranslated').split(':')[0]!.split('{{')[0]!;
};

test.each(made)('the page of a course lists every file that was made, with its size, and no other: %s', (lang) => {
  const list = part(mainOf(page(lang, 'courses', 'before-you-go')).inner, 'downloads')?.inner ?? '';
  const files = readdirSync(path.join(inject('dist'), folderOf('before-you-go', lang))).map((name) => folderOf('before-you-go', lang) + name);
  expect(linksIn(list).sort()).toEqual(files.sort());
  expect(files.length).toBe(filesOf(course, lang).length);
  expect(list).not.toContain('{size');
});

test('where no files were made, the page shows no list and says nothing of it', () => {
  const html = page('th', 'courses', 'before-you-go').replace(/<!--[\s\S]*?-->/g, '');
  expect(existsSync(path.join(inject('dist'), folderOf('before-you-go', 'th')))).toBe(false);
  expect(linksIn(html).filter((href) => href.startsWith('/downloads/'))).toEqual([]);
  expect(part(html, 'downloads')).toBeUndefined();
});

test.each(made)('the guide is a tagged PDF with all that a trainer needs of every session: %s', async (lang) => {
  const { pages, tagged, title, lang: spoken } = await readPdf(bytesOf(lang, '-guide.pdf'));
  expect([tagged, spoken, title.length > 0]).toEqual([true, lang, true]);
  const copied = pages.join('\n');
  for (const slug of sessions) {
    const words = wordsOf('sessions', slug, lang);
    const lists = [
      words.title,
      ...words.objectives,
      ...words.materials,
      ...words.keyMessages,
      words.safety ?? '',
      ...words.quiz.map(({ question }) => question),
    ];
    const prose = proseOf([words.body, words.facilitatorNotes, words.handout, words.quiz]);
    expect([slug, shareFound([...lists, ...prose].join(' '), copied, words.lang) >= 0.9]).toEqual([slug, true]);
  }
  // A page may be copied alone.
  for (const text of pages) expect(shareFound(unreviewed(lang), text, lang)).toBe(1);
});

test.each(made)('the workbook asks without telling, and has the answers at its end: %s', async (lang) => {
  const { pages, tagged } = await readPdf(bytesOf(lang, '-workbook.pdf'));
  expect(tagged).toBe(true);
  const explained = sessions.flatMap((slug) => wordsOf('sessions', slug, lang).quiz.map(({ explanation }) => explanation));
  const half = Math.ceil(pages.length / 2);
  const share = (from: string[]) => explained.filter((explanation) => shareFound(explanation, from.join('\n'), 'en') === 1).length / explained.length;
  expect(share(pages.slice(half))).toBeGreaterThanOrEqual(0.9);
  const whole = (text: string) => text.replace(/[^\p{L}\p{M}]+/gu, '');
  expect(explained.filter((explanation) => whole(pages.slice(0, half).join('')).includes(whole(explanation)))).toEqual([]);
});

test.each(made)('each session with a handout has it as one small PDF: %s', async (lang) => {
  const files = readdirSync(path.join(inject('dist'), folderOf('before-you-go', lang))).filter((name) => name.includes('-handout-'));
  expect(files.length).toBe(sessions.filter((slug) => wordsOf('sessions', slug, lang).handout.length > 0).length);
  for (const name of files) {
    const bytes = readFileSync(path.join(inject('dist'), folderOf('before-you-go', lang), name));
    expect([name, bytes.length < 1_000_000, (await readPdf(bytes)).tagged]).toEqual([name, true, true]);
  }
});

test.each(made)('the certificate says that it is not that of the government, and attendance is counted without names: %s', async (lang) => {
  const certificate = (await readPdf(bytesOf(lang, '-certificate.pdf'))).pages.join('\n');
  expect(shareFound(said(lang, 'courses:files.certificate.notGovernment'), certificate, lang)).toBeGreaterThanOrEqual(0.9);
  const attendance = (await readPdf(bytesOf(lang, '-attendance.pdf'))).pages.join('\n');
  expect(shareFound(said(lang, 'courses:files.attendance.lead'), attendance, lang)).toBeGreaterThanOrEqual(0.9);
});

test.each(made)('Office files are whole: every part is sound XML, and every relationship leads to a part: %s', (lang) => {
  for (const name of ['-guide.docx', '-workbook.docx', '-slides.pptx']) {
    const parts = partsOf(bytesOf(lang, name));
    expect([name, problemsOf(parts)]).toEqual([name, []]);
    // Clocks and chance would make other bytes of the same words.
    expect(parts['docProps/core.xml']?.toString()).toContain(`${snapshot().asOf.slice(0, 7)}-01T00:00:00Z`);
  }
});

test.each(made)('the Word guide says what the session says, in its own direction: %s', (lang) => {
  const document = partsOf(bytesOf(lang, '-guide.docx'))['word/document.xml']?.toString() ?? '';
  for (const slug of sessions) {
    const words = wordsOf('sessions', slug, lang);
    expect([slug, missing(textOf(document), [words.title, ...words.objectives, ...words.keyMessages])]).toEqual([slug, []]);
  }
  // English words stay as they are in an Arabic guide; its labels run from right to left.
  expect(document.includes('<w:bidi/>')).toBe(lang === 'ar');
});

test.each(made)('slides have the notes of the trainer, and say on each how far their words can be trusted: %s', (lang) => {
  const parts = partsOf(bytesOf(lang, '-slides.pptx'));
  const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(sessions.length * 3);
  const bare = (xml: Buffer | undefined) => textOf(xml?.toString() ?? '').replaceAll('\u200b', '');
  for (const [name, xml] of slides) expect([name, bare(xml).includes(said(lang, 'courses:files.revision').split('{{')[0]!.trim())]).toEqual([name, true]);
  const notes = Object.entries(parts)
    .filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
    .map(([, xml]) => bare(xml))
    .join('\n');
  for (const slug of sessions)
    expect(
      missing(
        notes,
        wordsOf('sessions', slug, lang).quiz.map(({ explanation }) => explanation),
      ),
    ).toEqual([]);
  if (lang === 'ar') expect(slides[0]?.[1].toString()).toContain('rtl="1"');
});

test('words without spaces have places where a line may end', () => {
  const [slide] = Object.entries(partsOf(bytesOf('km', '-slides.pptx'))).filter(([name]) => name === 'ppt/slides/slide1.xml');
  expect(slide?.[1].toString()).toMatch(/[\u1780-\u17ff]\u200b[\u1780-\u17ff]/);
});

test.each(made)('the book is an EPUB whose parts are all there and listed: %s', (lang) => {
  const bytes = bytesOf(lang, '-book.epub');
  // Readers look for these bytes at this place.
  expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
  expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
  const parts = partsOf(bytes);
  expect(problemsOf(parts)).toEqual([]);
  expect(parts['META-INF/container.xml']?.toString()).toContain('full-path="book/book.opf"');
  const opf = parts['book/book.opf']?.toString() ?? '';
  const listed = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, href]) => `book/${href}`);
  expect(listed.sort()).toEqual(
    Object.keys(parts)
      .filter((name) => name.startsWith('book/') && name !== 'book/book.opf')
      .sort(),
  );
  expect(opf).toContain('properties="nav"');
  const read = Object.entries(parts).filter(([name]) => /session-\d+\.xhtml$/.test(name));
  expect(read.length).toBe(sessions.length);
  for (const slug of sessions) expect(missing(read.map(([, xml]) => xml.toString()).join(), wordsOf('sessions', slug, lang).objectives)).toEqual([]);
});

test.each(made)('the package for learning platforms names every file, and each session is a lesson with its questions: %s', (lang) => {
  const parts = partsOf(bytesOf(lang, '-scorm.zip'));
  const manifest = parts['imsmanifest.xml']?.toString() ?? '';
  expect(problemsOf(parts)).toEqual([]);
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
  const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect([...new Set(named), 'imsmanifest.xml'].sort()).toEqual(Object.keys(parts).sort());
  expect(manifest.match(/adlcp:scormtype="sco"/g)?.length).toBe(sessions.length);
  sessions.forEach((slug, index) => {
    const html = parts[`session-${index + 1}.html`]?.toString() ?? '';
    expect(
      missing(
        html,
        wordsOf('sessions', slug, lang).quiz.map(({ question }) => question),
      ),
    ).toEqual([]);
    expect(html.match(/src="(?!scorm\.js)|href="https?:\/\/(?!localhost:4321)/)).toBeNull();
  });
});

test.each(made)('one file holds all others, names them with size and sum, and its own sums are right: %s', (lang) => {
  const parts = partsOf(bytesOf(lang, '.zip'));
  const folder = path.join(inject('dist'), folderOf('before-you-go', lang));
  const inside = Object.keys(parts).map((name) => name.split('/').at(-1));
  expect(readdirSync(folder).filter((name) => name !== `before-you-go-${lang}.zip` && !inside.includes(name))).toEqual([]);
  expect(Object.keys(parts).filter((name) => !/^(?:[\w.-]+\/)?[\w.-]+$/.test(name))).toEqual([]);
  const manifest = JSON.parse(parts['manifest.json']?.toString() ?? '{}');
  expect(manifest).toMatchObject({ lang, course: 'before-you-go', factsOf: snapshot().asOf.slice(0, 7) });
  for (const { name, size, sha256: sum } of manifest.files) expect([name, parts[name]?.length, sha256(parts[name] ?? '')]).toEqual([name, size, sum]);
  const sums = (parts['SHA256SUMS']?.toString() ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([, name]) => name).sort()).toEqual(
    Object.keys(parts)
      .filter((name) => name !== 'SHA256SUMS')
      .sort(),
  );
  for (const [sum, name] of sums) expect([name, sha256(parts[name ?? ''] ?? '')]).toEqual([name, sum]);
  expect(Object.keys(parts).filter((name) => name.endsWith('.ttf')).length).toBeGreaterThan(1);
  expect(bytesOf(lang, '.zip').length).toBeLessThan(10_000_000);
});

test.each(['km', 'ar'] as const)('the same words give the same bytes: %s', async (lang) => {
  const text = courseText(course, lang);
  const stamp = stampOf(lang, course.slug, text);
  for (const make of [guideWord, workbookWord, slidesOf, epubOf, scormOf]) {
    const [one, other] = [await make(text, stamp), await make(text, stamp)];
    expect([make.name, sha256(one)]).toEqual([make.name, sha256(other)]);
  }
  // What lies in the site was made by another process.
  expect(sha256(await guideWord(text, stamp))).toBe(sha256(bytesOf(lang, '-guide.docx')));
  expect(sha256(await slidesOf(text, stamp))).toBe(sha256(bytesOf(lang, '-slides.pptx')));
});

test('another word in one session is another revision of what holds it, and of nothing else', () => {
  const text = courseText(course, 'en');
  const other = structuredClone(text);
  const [lesson] = lessonsOf(other);
  if (lesson) lesson.title = 'Another title';
  const revisions = (from: typeof text) => lessonsOf(from).map((one) => stampOf('en', course.slug, one).revision);
  expect(stampOf('en', course.slug, other).revision).not.toBe(stampOf('en', course.slug, text).revision);
  expect(revisions(other).slice(1)).toEqual(revisions(text).slice(1));
  expect(revisions(other)[0]).not.toBe(revisions(text)[0]);
});
