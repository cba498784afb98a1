import { readerOf } from '../../i18n/reader.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import { type Node, openingNodes, teachingNodes } from './nodes.ts';
import { type Stamp, momentOf } from './stamp.ts';
import { escaped, style, xhtmlOf } from './xhtml.ts';
import { zipOf } from './zip.ts';

/** The guide as an EPUB 3 book, a chapter for each session, for phones and readers; it opens without a network. */
export function epubOf(text: CourseText, stamp: Stamp): Buffer {
  const lessons = lessonsOf(text);
  const chapters = [
    { name: 'course.xhtml', title: text.title.text, nodes: openingNodes(text), top: 1 },
    ...lessons.map((lesson) => ({
      name: `session-${lesson.number}.xhtml`,
      title: `${lesson.number}. ${lesson.title}`,
      nodes: teachingNodes(text, lesson),
      top: 3,
    })),
  ];
  const files: [string, string | { stored: string }][] = [
    ['mimetype', { stored: 'application/epub+zip' }],
    ['META-INF/container.xml', container],
    [
      'book/book.opf',
      opfOf(
        text,
        stamp,
        chapters.map(({ name }) => name),
      ),
    ],
    ['book/nav.xhtml', navOf(text, chapters)],
    ['book/style.css', style],
    ...chapters.map(({ name, title, nodes, top }): [string, string] => [`book/${name}`, pageOf(text, stamp, title, nodes, top)]),
  ];
  return zipOf(files, momentOf(stamp));
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

function opfOf({ lang, dir, slug, title, summary, about }: CourseText, stamp: Stamp, names: readonly string[]): string {
  const items = names.map((name) => `<item id="${idOf(name)}" href="${name}" media-type="application/xhtml+xml"/>`);
  const langs = [...new Set([lang, about.lang])].map((tag) => `<dc:language>${tag}</dc:language>`);
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${escaped(stamp.url)}#${stamp.revision}</dc:identifier><dc:title>${escaped(title.text)}</dc:title>${langs.join('')}<dc:creator>${escaped(stamp.service)}</dc:creator><dc:description>${escaped(summary.text)}</dc:description><dc:rights>CC BY 4.0</dc:rights><dc:source>${escaped(stamp.url)}</dc:source><dc:subject>${slug}</dc:subject><meta property="dcterms:modified">${momentOf(stamp).toISOString().replace('.000', '')}</meta><meta property="schema:accessMode">textual</meta><meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityHazard">none</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="style" href="style.css" media-type="text/css"/>${items.join('')}</manifest>
<spine${dir === 'rtl' ? ' page-progression-direction="rtl"' : ''}>${names.map((name) => `<itemref idref="${idOf(name)}"/>`).join('')}</spine></package>`;
}

const idOf = (name: string): string => name.replace('.xhtml', '');

function navOf({ lang, dir }: CourseText, chapters: readonly { name: string; title: string }[]): string {
  const title = escaped(readerOf(lang).t('courses:files.contents'));
  const list = chapters.map((chapter) => `<li><a href="${chapter.name}">${escaped(chapter.title)}</a></li>`).join('');
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}"><head><title>${title}</title></head><body><nav epub:type="toc"><h1>${title}</h1><ol>${list}</ol></nav></body></html>`;
}

/** A page with the state of its words and the stamp at its foot: it may lie alone in a reader. */
function pageOf({ lang, dir, states }: CourseText, stamp: Stamp, title: string, nodes: readonly Node[], top: number): string {
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}" dir="${dir}"><head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>
${xhtmlOf(nodes, top)}
<div class="foot">${states.map((state) => `<p>! ${escaped(state)}</p>`).join('')}<p>${escaped(stamp.publisher)} · ${escaped(stamp.line)}</p><p>${escaped(stamp.newest)}: <a href="${escaped(stamp.url)}">${escaped(stamp.address)}</a></p></div>
</body></html>`;
}
