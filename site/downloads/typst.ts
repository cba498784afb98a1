import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { BuildError } from '../publisher/build-error.ts';
import { type Family, familiesOf, fontFiles, fontVersions, leadingOf, scaleOf, versionOf } from './fonts.ts';
import frame from './frame.typ?raw';
import type { Answer, Job } from './typst-worker.ts';

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

/** A tagged PDF (PDF/UA-1), the same bytes for the same sheet; rejects with a `BuildError` for anything Typst warns of, a missing glyph included. */
export async function compilePdf(sheet: Sheet): Promise<{ bytes: Buffer; pages: number }> {
  const { bytes, pages } = await set(sheet);
  return { bytes: Buffer.from(bytes), pages };
}

/** A one-page sheet as a picture of this width: its pixels, four bytes each (RGBA); rejects like `compilePdf`. */
export async function drawSheet(sheet: Sheet, width: number): Promise<{ pixels: Buffer; width: number; height: number }> {
  const drawn = await set(sheet, width);
  return { pixels: Buffer.from(drawn.bytes), width: drawn.width, height: drawn.height };
}

/** All that decides the bytes of a sheet, for `cached`. */
export function partsOf(sheet: Sheet): string[] {
  const words = JSON.stringify(sheet.data);
  const families = familiesOf(sheet.langs, words);
  const versions = [versionOf('@myriaddreamin/typst-ts-node-compiler'), ...fontVersions(families)];
  return [...versions, frame, sheet.template, JSON.stringify(frameData(sheet.langs, families)), words];
}

async function set({ name, template, data, langs }: Sheet, width?: number) {
  const words = JSON.stringify(data);
  const families = familiesOf(langs, words);
  const answer = await ask({ template, frame, frameData: JSON.stringify(frameData(langs, families)), data: words, fonts: families.flatMap(fontFiles), width });
  if (answer.problem !== undefined) throw new BuildError(`${name}: the document cannot be set: ${answer.problem}`);
  return answer;
}

function frameData([lang]: Sheet['langs'], families: readonly Family[]) {
  return { lang, dir: dirOf(lang), fonts: families.map((family) => family.name), leading: leadingOf(lang), scale: scaleOf(lang) };
}

// Setting a sheet takes fifty times as long as rendering a page: beside the build, not in its way.
const threads: Thread[] = [];
const most = Math.max(1, Math.min(4, availableParallelism() - 1));
let last = 0;

function ask(job: Omit<Job, 'id'>): Promise<Answer> {
  const idle = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
  const thread = idle && (idle.waiting.size === 0 || threads.length >= most) ? idle : begin();
  const id = ++last;
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  thread.waiting.set(id, { resolve, reject });
  // Only while it works may a thread keep the process alive.
  thread.worker.ref();
  thread.worker.postMessage({ ...job, id } satisfies Job);
  return promise;
}

function begin(): Thread {
  const worker = new Worker(code());
  const waiting: Thread['waiting'] = new Map();
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    threads.splice(threads.indexOf(thread), 1);
  });
  const thread = { worker, waiting };
  threads.push(thread);
  return thread;
}

/** Where the worker's code is: Vite moves this file, so the way there starts at an installed package. */
function code(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), '../../site/downloads/typst-worker.ts');
}

interface Thread {
  worker: Worker;
  waiting: Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>;
}
