import { Document, Footer, Header, ImageRun, Packer, PageBreak, PageNumber, Paragraph, TextRun } from 'docx';
import sharp from 'sharp';
import { readerOf } from '../../i18n/reader.ts';
import { qrSvg } from '../qr.ts';
import { type CourseText, lessonsOf } from './course-text.ts';
import { type Node, answerNodes, cover, learningNodes, openingNodes, teachingNodes } from './nodes.ts';
import { officeFont, officeLang } from './office.ts';
import { settled } from './settle.ts';
import { type Stamp, momentOf } from './stamp.ts';
import { numbering, paragraphsOf, runOf } from './word-blocks.ts';

/** The guide as a Word file, to be changed for a group. */
export function guideWord(text: CourseText, stamp: Stamp): Promise<Buffer> {
  const parts = text.parts.flatMap(({ title, lessons }): Node[][] =>
    lessons.map((lesson, index) => [...(index === 0 ? [partTitle(title)] : []), ...teachingNodes(text, lesson)]),
  );
  return wordOf(text, stamp, [openingNodes(text), ...parts], 22);
}

/** The workbook as a Word file: larger letters, room to write. */
export function workbookWord(text: CourseText, stamp: Stamp): Promise<Buffer> {
  const pages = lessonsOf(text).map((lesson) => learningNodes(text, lesson, { writing: true }));
  return wordOf(text, stamp, [cover(text), ...pages, answerNodes(text)], 28);
}

function partTitle({ text, lang, dir }: CourseText['title']): Node {
  return { kind: 'heading', level: 2, text, lang, dir };
}

/** `size` is that of the letters in half points. */
async function wordOf(text: CourseText, stamp: Stamp, pages: readonly (readonly Node[])[], size: number): Promise<Buffer> {
  const { lang, dir, title, states } = text;
  const isRtl = dir === 'rtl';
  const font = officeFont(lang).name;
  const tag = officeLang(lang);
  const small = (said: string, bold = false) => runOf(said, { lang, dir }, { size: 15, bold, color: '44565c' });
  const line = (children: ConstructorParameters<typeof Paragraph>[0] & object) => new Paragraph({ bidirectional: isRtl, ...children });
  const children = pages.flatMap((nodes, index) => [
    ...(index > 0 && nodes.length > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
    ...nodes.flatMap(paragraphsOf),
  ]);
  const code = await sharp(Buffer.from(qrSvg(stamp.url)))
    .resize(240, 240, { kernel: 'nearest' })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
  const newest = line({
    children: [
      new ImageRun({
        type: 'png',
        data: code,
        transformation: { width: 90, height: 90 },
        altText: { name: 'QR', title: 'QR', description: `${stamp.newest}: ${stamp.address}` },
      }),
      small(` ${stamp.newest}: ${stamp.address}`),
    ],
  });
  const document = new Document({
    title: title.text,
    creator: stamp.service,
    lastModifiedBy: stamp.service,
    description: stamp.line,
    revision: 1,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
            size,
            sizeComplexScript: size,
            language: { value: tag, bidirectional: tag, eastAsia: tag },
          },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        ...Object.fromEntries(
          [40, 32, 28, 24].map((large, index) => [
            `heading${index + 1}`,
            {
              run: { size: large, sizeComplexScript: large, bold: true, boldComplexScript: true, color: '0b5d5b' },
              paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
            },
          ]),
        ),
      },
    },
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        headers: { default: new Header({ children: [line({ children: [small(title.text), ...states.map((state) => small(` ! ${state}`, true))] })] }) },
        footers: {
          default: new Footer({
            children: [
              line({
                children: [
                  small(`${stamp.publisher} · ${stamp.line} · ${stamp.address} · `),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 15, color: '44565c' }),
                ],
              }),
            ],
          }),
        },
        children: [...children, newest],
      },
    ],
  });
  const moment = momentOf(stamp);
  return settled(await Packer.toBuffer(document), moment, (name, xml) =>
    name === 'word/settings.xml' && isRtl ? xml.replace('</w:settings>', `<w:themeFontLang w:bidi="${readerOf(lang).lang}"/></w:settings>`) : xml,
  );
}
