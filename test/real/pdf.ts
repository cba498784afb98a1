import { type PDFiumLibrary as Library, PDFiumLibrary } from '@hyzyla/pdfium';
import type { Lang } from '#content/vocabulary/languages.ts';

let library: Promise<Library> | undefined;

/** A PDF as a phone's reader gets it: its pages' words in order, and whether a screen reader is told what is what. */
export async function readPdf(bytes: Buffer): Promise<{ pages: string[]; tagged: boolean; title: string; lang: string }> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  const source = bytes.toString('latin1');
  return {
    pages,
    tagged: /\/StructTreeRoot\b/.test(source) && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(source) && source.includes('<pdfuaid:part>1</pdfuaid:part>'),
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(bytes.toString('utf8'))?.[1] ?? '',
    // Of the document: parts in another language come with their own before.
    lang: /\/Type \/Catalog\b[\s\S]*?\/Lang \((.*?)\)/.exec(source)?.[1] ?? '',
  };
}

/** Which part of the words of `wanted` can be found in what was copied out of a PDF: 1 is all of them. */
export function shareFound(wanted: string, copied: string, lang: Lang): number {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(wanted)].filter((part) => part.isWordLike).map((part) => part.segment);
  const found = words.filter((word) => squeeze(copied).includes(squeeze(word)));
  return words.length === 0 ? 1 : found.length / words.length;
}

/** Without spaces, which a PDF sets by distance, and without the small Arabic vowel signs, which come out beside their letter and which no search asks for. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u064b-\u0652\u200b-\u200f\u2066-\u2069]+/g, '');
