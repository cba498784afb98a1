import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { BuildError } from '../publisher/build-error.ts';
import { type Family, familiesOf, fontFiles, fontVersions, leadingOf, scaleOf, versionOf } from './fonts.ts';
import frame from './frame.typ?raw';

/**
 * A document to set in Typst. The template imports "/frame.typ" and reads `data` with `json("/data.json")`: what people
 * wrote reaches Typst as values only, so that no sign in it can be markup.
 */
export interface Sheet {
  /** What an error calls it, with its language: "articles/unpaid-wages in km, A4". */
  name: string;
  template: string;
  data: unknown;
  /** The first one leads: its direction, its font, its room between lines. Fonts for other scripts in `data` come by themselves. */
  langs: readonly [Lang, ...Lang[]];
}

/** A tagged PDF (PDF/UA-1), the same bytes for the same sheet; throws a `BuildError` for anything Typst warns of, a missing glyph included. */
export function compilePdf(sheet: Sheet): { bytes: Buffer; pages: number } {
  return compile(sheet, (compiler, document) => ({
    // The date of what is said stands on the sheet; the day of the build would change the bytes.
    bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }),
    pages: document.numOfPages,
  }));
}

/** A drawing of a one-page sheet, its letters as outlines; throws like `compilePdf`. */
export function compileSvg(sheet: Sheet): string {
  return compile(sheet, (compiler, document) => {
    // An SVG with missing glyphs would be written without a word; the PDF of the same page is refused.
    compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    return compiler.plainSvg(document);
  });
}

/** All that decides the bytes of a sheet, for `cached`. */
export function partsOf(sheet: Sheet): string[] {
  const words = JSON.stringify(sheet.data);
  const families = familiesOf(sheet.langs, words);
  const versions = [versionOf('@myriaddreamin/typst-ts-node-compiler'), ...fontVersions(families)];
  return [...versions, frame, sheet.template, JSON.stringify(frameData(sheet.langs, families)), words];
}

const root = '/waypost-sheets';
const compilers = new Map<string, NodeCompiler>();

function compile<Result>({ name, template, data, langs }: Sheet, take: (compiler: NodeCompiler, document: NodeTypstDocument) => Result): Result {
  const words = JSON.stringify(data);
  const families = familiesOf(langs, words);
  const compiler = compilerFor(families);
  compiler.mapShadow(`${root}/frame.json`, Buffer.from(JSON.stringify(frameData(langs, families))));
  compiler.mapShadow(`${root}/data.json`, Buffer.from(words));
  const result = compiler.compile({ mainFileContent: template, resetRead: true });
  const problem = result.takeDiagnostics()?.shortDiagnostics[0]?.message;
  const document = result.result;
  if (problem || !document) throw new BuildError(`${name}: the document cannot be set: ${problem ?? 'no reason given'}`);
  try {
    return take(compiler, document);
  } catch (error) {
    throw new BuildError(`${name}: the document cannot be set: ${reasonOf(error)}`);
  } finally {
    // Typst remembers every layout it made, of all compilers together; the last few are worth keeping, a thousand are not.
    compiler.evictCache(4);
  }
}

/** One compiler for each set of fonts: loading them takes longer than setting a page. */
function compilerFor(families: readonly Family[]): NodeCompiler {
  const key = families
    .map((family) => family.name)
    .toSorted()
    .join();
  const known = compilers.get(key);
  if (known) return known;
  const made = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: families.flatMap(fontFiles) }] });
  made.addSource(`${root}/frame.typ`, frame);
  compilers.set(key, made);
  return made;
}

function frameData([lang]: Sheet['langs'], families: readonly Family[]) {
  return { lang, dir: dirOf(lang), fonts: families.map((family) => family.name), leading: leadingOf(lang), scale: scaleOf(lang) };
}

/** Typst's own words out of the dump of a diagnostic: `message: "…"`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'));
  return messages.slice(0, 3).join('; ') || text;
}
