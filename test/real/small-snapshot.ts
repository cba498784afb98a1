import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { command } from './command.ts';
import { smallContent } from './small-content.ts';
import { writeChanges, writeRecords } from './records.ts';

/** Records of a snapshot by the name of their file: "article-texts". */
export type Records = Record<string, Named[]>;
export type Named = { slug: string; lang?: string } & Record<string, unknown>;

/** The records of a site with a few documents of several kinds, some of them in three languages. */
export async function smallRecords(folder: string): Promise<Records> {
  const snapshot = path.join(folder, 'snapshot');
  const more = {
    'hotlines/kh-help/hotline.yaml':
      'country: kh\noperatorKind: union\nphones:\n  - number: "1234"\n    kind: short\n    from: [kh]\ngrade: a\nasOf: "2026-10"\nsources:\n  - title: A page\n    url: https://example.org/\n',
    'hotlines/kh-help/en.md': '---\ntitle: Help line\nanswers: A union answers.\nrisk: It asks no name.\n---\n',
    'articles/first-days/article.yaml': 'kind: guide\nstage: working\ntopics: [contract]\nnext: keep-your-passport\ncountries: [kh]\n',
    'articles/first-days/en.md':
      '---\ntitle: First days\nsummary: What to do first.\n---\n\nRead your contract. See [your passport](/articles/keep-your-passport/).\n',
    'articles/first-days/km.md': '---\ntitle: ថ្ងៃដំបូង\nsummary: អ្វីដែលត្រូវធ្វើ។\n---\n\nសូមអាន។\n',
    'articles/news/article.yaml': 'kind: news\npublishedOn: 2026-10-01\ntopics: [contract]\n',
    'articles/news/en.md': '---\ntitle: News\nsummary: Something happened.\n---\n\nIt did.\n',
    'articles/keep-your-passport/bn.md': '---\ntitle: পাসপোর্ট\nsummary: নিজের কাছে রাখুন।\n---\n\nএটি আপনার।\n',
  };
  const { code, output } = await command(
    'cms/commands/snapshot-from-files.ts',
    [smallContent(path.join(folder, 'content'), 12, more), snapshot, '2026-11-23'],
    {},
  );
  if (code !== 0) throw new Error(output);
  return recordsIn(snapshot);
}

/** The records of a snapshot. */
export function recordsIn(snapshot: string): Records {
  const files = readdirSync(snapshot).filter((name) => name.endsWith('.ndjson'));
  return Object.fromEntries(files.map((name) => [path.parse(name).name, readLines(path.join(snapshot, name))]));
}

/** Writes records as a snapshot in a new folder inside of `parent` and names it. */
export function snapshotOf(records: Records, parent: string): string {
  const folder = mkdtempSync(path.join(parent, 'snapshot-'));
  writeRecords(folder, records);
  return folder;
}

/** Writes what changed between two states as a delta in a new folder inside of `parent` and names it. */
export function deltaOf(before: Records, after: Records, parent: string): string {
  const folder = mkdtempSync(path.join(parent, 'delta-'));
  writeChanges(folder, before, after);
  return folder;
}

/** All but the end mark. */
function readLines(file: string): Named[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Named);
}
