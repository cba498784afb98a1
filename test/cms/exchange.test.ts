import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkPack } from '#content/schema/check-pack.ts';
import { entriesOf, type Pack } from '#content/schema/pack.ts';
import { formatProblem } from '#content/schema/problem.ts';
import { readPack, writePack } from '../../cms/exchange/files.ts';
import { writeSnapshot } from '../../cms/exchange/snapshot.ts';

const places: string[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await rm(place, { recursive: true });
});

/** A folder `content` with these files, in a temporary place. */
async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const place = await mkdtemp(path.join(tmpdir(), 'waypost-'));
  places.push(place);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(place, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return path.join(place, 'content');
}

const guide = {
  'articles/unpaid-wages/article.yaml': 'kind: guide\nstage: trouble\n',
  'articles/unpaid-wages/en.md': '---\ntitle: Unpaid wages\nsummary: Write down what you are owed.\n---\n\nWrite it down.\n',
};

async function told(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const { pack, problems } = await readPack(await folderWith(files));
  return [...problems, ...checkPack(pack)].map(formatProblem);
}

test.each([
  [
    'a missing key',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: T\n---\nBody.\n' },
    'content/articles/unpaid-wages/en.md: "summary" is missing: write it or set the text to draft',
  ],
  [
    'an empty body',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: T\nsummary: S\n---\n' },
    'content/articles/unpaid-wages/en.md: "body" is empty: write it or set the text to draft',
  ],
  [
    'an unknown country',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'kind: guide\nstage: trouble\ncountries: [kh, uk]\n' },
    /^content\/articles\/unpaid-wages\/article.yaml:3: "countries 2" has the unknown country code "uk": use one of bd, /,
  ],
  [
    'a wrong type',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'kind: guide\nstage: trouble\nposition: first\n' },
    'content/articles/unpaid-wages/article.yaml:3: "position" must be a number, not text: take the quotes away',
  ],
  [
    'a number for a name',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: 2018\nsummary: S\n---\nBody.\n' },
    'content/articles/unpaid-wages/en.md:2: "title" must be text, not a number: put it in quotes',
  ],
  [
    'an unknown key',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: T\nsummary: S\nkeyword: [a]\n---\nBody.\n' },
    'content/articles/unpaid-wages/en.md:4: "keyword" is no known key: did you mean "keywords"?',
  ],
  [
    'a dead relation',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'kind: guide\nstage: trouble\nnext: unpaid-wage\n' },
    'content/articles/unpaid-wages/article.yaml: "next" refers to the article "unpaid-wage", which does not exist: did you mean "unpaid-wages"?',
  ],
  [
    'a title of five megabytes',
    { ...guide, 'articles/unpaid-wages/en.md': `---\ntitle: ${'x'.repeat(5 * 1024 * 1024)}\nsummary: S\n---\nBody.\n` },
    'content/articles/unpaid-wages/en.md: has 5.0 MB, at most 1 MB is read: shorten it',
  ],
  [
    'no front matter',
    { ...guide, 'articles/unpaid-wages/en.md': 'Only words.\n' },
    /^content\/articles\/unpaid-wages\/en.md:1: has no front matter: begin with a line of three hyphens/,
  ],
  [
    'front matter without an end',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: T\nWords.\n' },
    /^content\/articles\/unpaid-wages\/en.md:1: has no front matter/,
  ],
  [
    'broken front matter',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: Wages: how to get them\nsummary: S\n---\nBody.\n' },
    /^content\/articles\/unpaid-wages\/en.md:2: cannot be read as YAML \(Nested mappings .*"quotes"$/,
  ],
  [
    'a key twice',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'kind: guide\nstage: trouble\nkind: story\n' },
    /^content\/articles\/unpaid-wages\/article.yaml:3: cannot be read as YAML \(Map keys must be unique\): write each key once$/,
  ],
  [
    'an alias',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'kind: &a guide\nstage: *a\n' },
    /^content\/articles\/unpaid-wages\/article.yaml:1: has a YAML alias/,
  ],
  [
    'a list for a record',
    { ...guide, 'articles/unpaid-wages/article.yaml': '- kind\n' },
    'content/articles/unpaid-wages/article.yaml: must be keys with values: write lines like "title: Keep your passport"',
  ],
  [
    'a slug in the file',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'slug: x\nkind: guide\nstage: trouble\n' },
    'content/articles/unpaid-wages/article.yaml:1: "slug" is said by the name of the file or folder: take the key away',
  ],
  [
    'a wrong publishing state',
    { ...guide, 'articles/unpaid-wages/article.yaml': 'status: hidden\nkind: guide\nstage: trouble\n' },
    'content/articles/unpaid-wages/article.yaml:1: "status" must be "draft" or left out, which means published',
  ],
  [
    'a wrong line of the body',
    { ...guide, 'articles/unpaid-wages/en.md': '---\ntitle: T\nsummary: S\n---\n\nBody.\n\n<b>x</b>\n' },
    /^content\/articles\/unpaid-wages\/en.md:8: "body": HTML is not allowed/,
  ],
  [
    'a body where there is none',
    { ...guide, 'terms/visa/term.yaml': '', 'terms/visa/en.md': '---\ntitle: T\nsummary: S\n---\nBody.\n' },
    /^content\/terms\/visa\/en.md:5: has words below the front matter/,
  ],
  ['an unknown folder', { ...guide, 'artciles/x/article.yaml': '' }, /^content\/artciles: is not known here: the folders are resources, /],
  [
    'an unknown file',
    { ...guide, 'articles/unpaid-wages/notes.txt': '' },
    'content/articles/unpaid-wages/notes.txt: is not known here: in this folder stand article.yaml and texts like en.md',
  ],
  [
    'an unknown language',
    { ...guide, 'articles/unpaid-wages/fr.md': '' },
    /^content\/articles\/unpaid-wages\/fr.md: has no known language as its name: use one of en, ar, /,
  ],
  ['a wrong slug', { ...guide, 'articles/Unpaid_Wages/article.yaml': '' }, /^content\/articles\/Unpaid_Wages: is no slug: name the folder in lower-case/],
  [
    'a file that is not UTF-8',
    { ...guide, 'articles/unpaid-wages/ar.md': new Uint8Array([0xc3, 0x28]) },
    'content/articles/unpaid-wages/ar.md: is not UTF-8 text: save it with the encoding UTF-8',
  ],
  [
    'a picture without its file',
    { ...guide, ...picture('a'.repeat(64)) },
    'content/media/desk/media.yaml: names the file desk.png, which is not in the folder: add it',
  ],
])('%s is told with place and fix', async (_, files, sentence) => {
  const sentences = await told(files);
  if (typeof sentence === 'string') expect(sentences).toContain(sentence);
  else expect(sentences).toContainEqual(expect.stringMatching(sentence));
});

function picture(sha256: string, filesize = 3) {
  return {
    'media/desk/media.yaml': `filename: desk.png\nmimeType: image/png\nfilesize: ${filesize}\nsha256: "${sha256}"\n`,
    'media/desk/en.md': '---\nalt: A desk.\n---\n',
  };
}

test('the same slug of two nouns is no clash, and a folder that is not there is told', async () => {
  expect(await told({ ...guide, 'terms/unpaid-wages/term.yaml': '', 'terms/unpaid-wages/en.md': '---\ntitle: T\nsummary: S\n---\n' })).toEqual([]);
  const { problems } = await readPack('/nowhere/content');
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(/^content: cannot be opened/)]);
});

test('the bytes of a picture are held against its sum and size', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const right = createHash('sha256').update(bytes).digest('hex');
  expect(await told({ ...guide, ...picture(right), 'media/desk/desk.png': bytes })).toEqual([]);
  expect(await told({ ...guide, ...picture('a'.repeat(64), 4), 'media/desk/desk.png': bytes })).toEqual([
    'content/media/desk/media.yaml: "filesize" is 4, but desk.png has 3 bytes: correct the number',
    `content/media/desk/media.yaml: "sha256" is not that of desk.png: put back the right file or write ${right}`,
  ]);
});

test('a draft may be half written, but what is there is right', async () => {
  const draft = { ...guide, 'articles/unpaid-wages/ar.md': '---\nstatus: draft\ntitle: أجور\nsummary:\n---\n' };
  expect(await told(draft)).toEqual([]);
  const { pack } = await readPack(await folderWith(draft));
  expect(pack.texts.articles[0]).toMatchObject({ status: 'draft', record: { slug: 'unpaid-wages', lang: 'ar', title: 'أجور', method: 'human' } });
  expect(await told({ ...draft, 'articles/unpaid-wages/ar.md': '---\nstatus: draft\nmethod: robot\n---\n' })).toEqual([
    expect.stringMatching(/"method" is "robot", which is not known/),
  ]);
});

test('a noun with a status of its own is a draft by another key', async () => {
  const centre = 'country: kh\nplace: Phnom Penh\nmode: physical\nstatus: reported\noperators: [clc]\n';
  const { pack } = await readPack(await folderWith({ 'centres/a/centre.yaml': `draft: true\n${centre}`, 'centres/b/centre.yaml': centre }));
  expect(pack.documents.centres.map(({ status }) => status)).toEqual(['draft', 'published']);
  expect(pack.documents.centres.map(({ record }) => record.status)).toEqual(['reported', 'reported']);
});

const full = {
  'settings.yaml': 'name: Waypost\nexitUrl: https://www.wikipedia.org/\n',
  'articles/unpaid-wages/article.yaml':
    'kind: guide\nstage: trouble\ntopics: [wages, complaints]\nsources:\n  - title: "Report: wages, \\"unpaid\\""\n    asOf: "2022-05"\n',
  'articles/unpaid-wages/ar.md':
    '---\nmethod: machine\ntranslatedFrom: { lang: en, revision: 1 }\ntitle: "# أجور: لم تُدفع"\nsummary: أنت تقرر.\n---\n\n## ما العمل\n\n::::steps\n:::step[اكتب]\nاحتفظ **بنسخة**.\n:::\n::::\n\n::hotline{slug="jo-hemayeh"}\n',
  'articles/unpaid-wages/en.md': guide['articles/unpaid-wages/en.md'],
  'articles/unpaid-wages/km.md': '---\nstatus: draft\ntitle: ប្រាក់ឈ្នួល\n---\n',
  'hotlines/jo-hemayeh/hotline.yaml':
    'country: jo\noperatorKind: government\nphones:\n  - number: "1348"\n    kind: short\n    from: [jo]\ngrade: a\nasOf: "2025-01"\n',
  'hotlines/jo-hemayeh/en.md': '---\ntitle: Hemayeh\nanswers: Calls.\nrisk: |-\n  Line one.\n  Line two.\n---\n',
  'law-facts/jo-keep-passport/law-fact.yaml': 'country: jo\nquestion: keep-passport\nanswer: "yes"\n',
  'law-facts/jo-keep-passport/en.md': '---\nsummary: You keep it.\n---\n',
  'sessions/rights/session.yaml': 'minutes: 45\ngroupSize: { min: 6, max: 25 }\nlawFacts: [jo-keep-passport]\n',
  'sessions/rights/en.md':
    '---\ntitle: Rights\nsummary: S.\nobjectives:\n  - Say in your own words which papers are yours alone.\nfacilitatorNotes: |\n  ## Before\n\n  - Read the law.\nquiz:\n  - question: Who keeps it?\n    answers:\n      - text: I do.\n        right: true\n      - text: The boss.\n    explanation: The law says so.\n---\n\nSit in a circle.\n',
};

test('what was read is written as the same bytes, and read again it is the same pack', async () => {
  const folder = await folderWith(full);
  const { pack, problems } = await readPack(folder);
  expect([...problems, ...checkPack(pack)].map(formatProblem)).toEqual([]);
  const copy = path.join(await folderWith({}), 'content');
  await writePack(copy, pack);
  for (const [name, content] of Object.entries(full)) expect(await readFile(path.join(copy, name), 'utf8'), name).toBe(content);
  expect(shape((await readPack(copy)).pack)).toEqual(shape(pack));
});

function shape(pack: Pack) {
  return [pack.settings, [...entriesOf(pack)].map(({ noun, entry }) => [noun, entry.status, entry.record, entry.place]), [...pack.files.keys()]];
}

test('writing deletes what the pack no longer holds, and leaves other files alone', async () => {
  const folder = await folderWith({
    ...full,
    'README.md': 'How to add one.',
    'articles/README.md': 'Articles.',
    'schema/article.ts': '',
    'articles/unpaid-wages/.writing-en.md': 'half',
  });
  const { pack } = await readPack(folder);
  pack.texts.articles = pack.texts.articles.filter(({ record }) => record.lang !== 'km');
  pack.documents.sessions = [];
  pack.texts.sessions = [];
  await writePack(folder, pack);
  expect((await readdir(path.join(folder, 'articles/unpaid-wages'))).toSorted()).toEqual(['ar.md', 'article.yaml', 'en.md']);
  expect(await readdir(path.join(folder, 'sessions'))).toEqual([]);
  for (const kept of ['README.md', 'articles/README.md', 'schema/article.ts']) expect(existsSync(path.join(folder, kept)), kept).toBe(true);
});

test('media travel with their bytes', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const folder = await folderWith({ ...full, ...picture(createHash('sha256').update(bytes).digest('hex')), 'media/desk/desk.png': bytes });
  const { pack } = await readPack(folder);
  const copy = path.join(await folderWith({}), 'content');
  await writePack(copy, pack);
  expect((await readPack(copy)).problems).toEqual([]);
  await writeSnapshot(pack, `${copy}-snapshot`, '2026-03-01');
  expect(new Uint8Array(await readFile(`${copy}-snapshot/media/desk.png`))).toEqual(bytes);
});

test('a record that does not fit is not written, and nothing else is', async () => {
  const { pack } = await readPack(await folderWith(full));
  const [first] = pack.documents.articles;
  if (first) first.record.slug = '../../etc';
  const copy = path.join(await folderWith({}), 'content');
  await expect(writePack(copy, pack)).rejects.toThrow('"slug": use lower-case letters');
  expect(existsSync(copy)).toBe(false);
});

test('a snapshot holds what is published, sorted, with defaults, and ends with its sum', async () => {
  const { pack } = await readPack(await folderWith(full));
  const to = path.join(await folderWith({}), 'snapshot');
  const manifest = await writeSnapshot(pack, to, '2026-03-01');
  const bytes = await readFile(path.join(to, 'article-texts.ndjson'), 'utf8');
  const lines = bytes.trimEnd().split('\n');
  expect(lines.slice(0, -1).map((line) => JSON.parse(line).lang)).toEqual(['ar', 'en']);
  expect(Object.keys(JSON.parse(lines[0] ?? '')).slice(0, 3)).toEqual(['slug', 'lang', 'method']);
  expect(JSON.parse(lines[0] ?? '').keywords).toEqual([]);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const sums = lines.slice(0, -1).map(sha256).join('');
  const end = { end: 'article-texts', count: 2, sha256: sha256(sums) };
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual(end);
  expect(manifest.files['article-texts.ndjson']).toEqual({ count: end.count, sha256: end.sha256 });
  expect(JSON.parse(await readFile(path.join(to, 'snapshot.json'), 'utf8'))).toEqual(manifest);
});

test('the same content gives the same hash in whatever order it comes; another day gives another', async () => {
  const { pack } = await readPack(await folderWith(full));
  const to = path.join(await folderWith({}), 'snapshot');
  const { hash } = await writeSnapshot(pack, to, '2026-03-01');
  for (const list of [...Object.values(pack.documents), ...Object.values(pack.texts)]) list.reverse();
  expect((await writeSnapshot(pack, to, '2026-03-01')).hash).toBe(hash);
  expect((await writeSnapshot(pack, to, '2026-03-02')).hash).not.toBe(hash);
});

test('a snapshot that cannot be made says why and leaves the old one in place', async () => {
  const folder = await folderWith(full);
  const to = path.join(path.dirname(folder), 'snapshot');
  const { pack } = await readPack(folder);
  const { hash } = await writeSnapshot(pack, to, '2026-03-01');
  for (const entry of pack.documents.hotlines) entry.status = 'draft';
  await expect(writeSnapshot(pack, to, '2026-03-01')).rejects.toThrow(
    'The content cannot be published:\n  content/articles/unpaid-wages/ar.md: "body 3, slug" refers to the hotline "jo-hemayeh", which is a draft: publish it or take the card out',
  );
  expect(JSON.parse(await readFile(path.join(to, 'snapshot.json'), 'utf8')).hash).toBe(hash);
  expect((await readdir(path.dirname(to))).toSorted()).toEqual(['content', 'snapshot']);
});

test('a course whose only module is a draft is told, not written without it', async () => {
  const { pack } = await readPack(
    await folderWith({
      ...full,
      'modules/m/module.yaml': 'status: draft\nsessions: [rights]\n',
      'courses/c/course.yaml': 'modules: [m]\n',
      'courses/c/en.md': '---\ntitle: C\nsummary: S\n---\n',
    }),
  );
  const to = path.join(await folderWith({}), 'snapshot');
  await expect(writeSnapshot(pack, to, '2026-03-01')).rejects.toThrow(
    'content/courses/c/course.yaml: "modules 1" refers to the module "m", which readers do not see: publish it first, or take the reference out',
  );
});

test('what a killed run left behind is cleared away, and the old snapshot comes back', async () => {
  const folder = await folderWith(full);
  const place = path.dirname(folder);
  const { pack } = await readPack(folder);
  await mkdir(path.join(place, '.snapshot.old-999999999'));
  await writeFile(path.join(place, '.snapshot.old-999999999', 'mark'), '');
  await mkdir(path.join(place, '.snapshot.new-999999999'));
  pack.documents.hotlines = [];
  await expect(writeSnapshot(pack, path.join(place, 'snapshot'), '2026-03-01')).rejects.toThrow();
  expect(existsSync(path.join(place, 'snapshot', 'mark'))).toBe(true);
  pack.texts.articles = pack.texts.articles.filter(({ record }) => record.lang === 'en');
  await writeSnapshot(pack, path.join(place, 'snapshot'), '2026-03-01');
  expect((await readdir(place)).toSorted()).toEqual(['content', 'snapshot']);
});
