import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** One sheet to set: `fonts` are paths, `width` is that of a picture in pixels, without which a PDF is made. */
export interface Job {
  id: number;
  template: string;
  frame: string;
  frameData: string;
  data: string;
  fonts: readonly string[];
  width?: number | undefined;
}

/** A PDF with its pages, or a picture as RGBA; `problem` is what Typst said where there is neither. */
export type Answer = { id: number; problem: string } | { id: number; problem?: undefined; bytes: Uint8Array; pages: number; width: number; height: number };

const root = '/waypost-sheets';
const compilers = new Map<string, NodeCompiler>();

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)));

function answerTo(job: Job): Answer {
  const compiler = compilerFor(job);
  compiler.mapShadow(`${root}/frame.json`, Buffer.from(job.frameData));
  compiler.mapShadow(`${root}/data.json`, Buffer.from(job.data));
  try {
    const result = compiler.compile({ mainFileContent: job.template, resetRead: true });
    const problem = result.takeDiagnostics()?.shortDiagnostics[0]?.message;
    if (problem || !result.result) return { id: job.id, problem: problem ?? 'no reason given' };
    return { id: job.id, ...take(compiler, result.result, job.width) };
  } catch (error) {
    return { id: job.id, problem: reasonOf(error) };
  } finally {
    // Typst remembers every layout it made, of all compilers together; the last few are worth keeping, a thousand are not.
    compiler.evictCache(4);
  }
}

function take(compiler: NodeCompiler, document: NodeTypstDocument, width: number | undefined) {
  // The date of what is said stands on the sheet; the day of the build would change the bytes.
  // A picture with missing glyphs would be drawn without a word: the PDF of the same sheet is refused.
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  if (!width) return { bytes, pages: document.numOfPages, width: 0, height: 0 };
  // Letters are outlines already: nothing is looked for among the machine's own fonts.
  const drawn = new Resvg(compiler.plainSvg(document), { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
  return { bytes: drawn.pixels, pages: 1, width: drawn.width, height: drawn.height };
}

/** One compiler for each set of fonts: loading them takes longer than setting a page. */
function compilerFor({ fonts, frame }: Job): NodeCompiler {
  const key = fonts.toSorted().join();
  const known = compilers.get(key);
  if (known) return known;
  const made = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] });
  made.addSource(`${root}/frame.typ`, frame);
  compilers.set(key, made);
  return made;
}

/** Typst's own words out of the dump of a diagnostic: `message: "…"`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'));
  return messages.slice(0, 3).join('; ') || text;
}
