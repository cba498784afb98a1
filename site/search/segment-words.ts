import { scriptOf, type Unspaced } from './scripts.ts';
import type { Segment } from './segment.ts';

/** Cuts by the dictionaries of the Node that builds, whose version is pinned; only the build does this. */
export const segmentWords: Segment = (run) => {
  const script = scriptOf(run);
  return script ? [...segmenterOf(script).segment(run)].map(({ segment }) => segment) : [run];
};

/** The same, each run cut once: an index asks for the words, their ends and the text of every run. */
export function rememberingWords(): Segment {
  const cut = new Map<string, string[]>();
  return (run) => {
    const words = cut.get(run) ?? segmentWords(run);
    cut.set(run, words);
    return words;
  };
}

const segmenters = new Map<Unspaced, Intl.Segmenter>();

/** A Node without these dictionaries would make an index that finds nothing, so it is asked for a sentence first. */
function segmenterOf(script: Unspaced): Intl.Segmenter {
  const known = segmenters.get(script);
  if (known) return known;
  const segmenter = new Intl.Segmenter(script, { granularity: 'word' });
  if ([...segmenter.segment(samples[script])].length < 2) throw new Error(`This Node cannot cut ${script} into words: use one with full ICU.`);
  segmenters.set(script, segmenter);
  return segmenter;
}

const samples: Record<Unspaced, string> = {
  th: 'นายจ้างต้องจ่ายค่าจ้าง',
  lo: 'ນາຍຈ້າງຕ້ອງຈ່າຍເງິນເດືອນ',
  km: 'និយោជកត្រូវបើកប្រាក់ឈ្នួល',
  my: 'အလုပ်သမားများသည်ကျောင်းသို့သွားသည်',
};
