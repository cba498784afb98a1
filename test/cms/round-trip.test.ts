import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { dataFolder, openCms, temporaryFolder } from '../real/cms.ts';
import { command, snapshotHash } from '../real/command.ts';
import { startPostgres } from '../real/postgres.ts';
import { smallContent } from '../real/small-content.ts';

test('seed and export give back the files of content/, to the letter', async () => {
  const folder = temporaryFolder();
  const { code, output } = await command('cms/commands/export.ts', [folder], { DATA_DIR: inject('seeded') });
  expect(code, output).toBe(0);
  const differences = spawnDiff('content', folder);
  expect(differences).toBe('');
});

test('SQLite and PostgreSQL give the same snapshot', async () => {
  const postgres = await startPostgres();
  try {
    const onPostgres = { DATABASE_URL: postgres.url, DATA_DIR: temporaryFolder() };
    const seeded = await command('cms/commands/seed.ts', [], onPostgres);
    expect(seeded.code, seeded.output).toBe(0);
    const hash = await snapshotHash(path.join(temporaryFolder(), 'snapshot'), onPostgres);
    expect(hash).toBe(await snapshotHash(path.join(temporaryFolder(), 'snapshot'), { DATA_DIR: inject('seeded') }));
  } finally {
    postgres.stop();
  }
}, 600_000);

test('an Arabic guide with every node, made in the CMS, survives export and seed', async () => {
  const { payload, folder } = await openCms('seeded');
  const id = async (collection: 'hotlines' | 'law-facts' | 'organisations') => {
    const { docs } = await payload.find({ collection, where: { _status: { equals: 'published' } }, limit: 1, depth: 0 });
    return docs[0]!.id;
  };
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5d5b' } })
    .png()
    .toBuffer();
  const media = await payload.create({
    collection: 'media',
    data: { _status: 'published', sourceLang: 'ar' } as never,
    file: { data: picture, name: 'Payslip Example.png', mimetype: 'image/png', size: picture.length },
  });
  await payload.create({ collection: 'media-texts', data: { parent: media.id, lang: 'ar', alt: 'قسيمة راتب', _status: 'published' } as never });
  const sound = Buffer.from('//uQxAAAAAAAAAAAAAAAAAAAAAAASW5mbwAAAA8AAAAEAAABIADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA', 'base64');
  const recording = await payload.create({
    collection: 'media',
    data: { _status: 'published', sourceLang: 'ar' } as never,
    file: { data: sound, name: 'guide.mp3', mimetype: 'audio/mpeg', size: sound.length },
  });
  await payload.create({ collection: 'media-texts', data: { parent: recording.id, lang: 'ar', alt: 'تسجيل', _status: 'published' } as never });
  const guide = await payload.create({
    collection: 'articles',
    data: { slug: 'every-node', kind: 'guide', stage: 'working', sourceLang: 'ar', _status: 'published' } as never,
  });
  await payload.create({
    collection: 'article-texts',
    data: {
      parent: guide.id,
      lang: 'ar',
      title: 'كل العناصر: «اختبار»',
      summary: 'جملة واحدة.',
      audio: recording.id,
      body: everyNode({
        hotline: await id('hotlines'),
        fact: await id('law-facts'),
        organisation: await id('organisations'),
        picture: media.id,
        recording: recording.id,
      }),
      _status: 'published',
    } as never,
  });
  await payload.destroy();

  const [files, empty] = [temporaryFolder(), dataFolder('empty')];
  const exported = await command('cms/commands/export.ts', [files], { DATA_DIR: folder });
  expect(exported.code, exported.output).toBe(0);
  const seeded = await command('cms/commands/seed.ts', [files], { DATA_DIR: empty });
  expect(seeded.code, seeded.output).toBe(0);
  const before = await snapshotHash(path.join(temporaryFolder(), 'snapshot'), { DATA_DIR: folder });
  expect(await snapshotHash(path.join(temporaryFolder(), 'snapshot'), { DATA_DIR: empty })).toBe(before);
}, 600_000);

test('a seed into a database that holds content is refused and changes nothing', async () => {
  const folder = dataFolder('seeded');
  const { code, output } = await command('cms/commands/seed.ts', [], { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(output).toMatch(/Nothing was imported: the database already holds \d+ documents/);
});

test('a content file with broken front matter stops the seed with its place, and the database stays empty', async () => {
  const [files, folder] = [smallContent(temporaryFolder()), dataFolder('empty')];
  writeFileSync(path.join(files, 'articles/keep-your-passport/en.md'), '---\ntitle: "never closed\n---\nWords\n');
  const { code, output } = await command('cms/commands/seed.ts', [files], { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(output).toMatch(/articles\/keep-your-passport\/en\.md:\d+/);
  const again = await command('cms/commands/seed.ts', [smallContent(files)], { DATA_DIR: folder });
  expect(again.output).toMatch(/Imported/);
});

function spawnDiff(one: string, two: string): string {
  try {
    execFileSync('diff', ['-rq', '-x', 'schema', '-x', 'vocabulary', '-x', 'README.md', one, two], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout).slice(0, 4000) : String(error);
  }
}

/** A body as the editor of the admin stores it, with each node it offers. */
function everyNode(ids: { hotline: number; fact: number; organisation: number; picture: number; recording: number }) {
  const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' });
  const node = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, format: '', indent: 0, direction: 'rtl', children, ...more });
  const paragraph = (...children: unknown[]) => node('paragraph', children, { textFormat: 0, textStyle: '' });
  const root = (...children: unknown[]) => ({ root: node('root', children) });
  const block = (blockType: string, fields: object) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: '0123456789abcdef01234567', blockName: '', blockType, ...fields },
  });
  const item = (words: string, more: object = {}) => node('listitem', [text(words)], { value: 1, ...more });
  const list = (listType: string, ...items: unknown[]) => node('list', items, { listType, start: 1, tag: listType === 'number' ? 'ol' : 'ul' });
  const cell = (words: string, headerState: number) =>
    node('tablecell', [paragraph(text(words))], { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null });
  return root(
    paragraph(text('نص '), text('غامق', 1), text(' ثم: 8:30 * _ # [قوس] | نهاية'), { type: 'linebreak', version: 1 }, text('سطر ثان')),
    node('heading', [text('عنوان')], { tag: 'h2' }),
    node('heading', [text('عنوان أصغر')], { tag: 'h3' }),
    node('heading', [text('الأصغر')], { tag: 'h4' }),
    list('bullet', item('واحد'), item('اثنان'), node('listitem', [list('number', item('داخل'))], { value: 3 })),
    list('number', item('أولا'), item('ثانيا')),
    list('check', item('جواز السفر', { checked: false }), item('العقد', { checked: true })),
    node('quote', [text('قول')]),
    node('table', [node('tablerow', [cell('رأس', 1), cell('رأس ٢', 1)]), node('tablerow', [cell('خلية | خط', 0), cell('', 0)])]),
    paragraph(
      node('link', [text('رابط')], { version: 3, id: 'a', fields: { linkType: 'custom', url: 'https://www.ilo.org/', newTab: false } }),
      text(' و'),
      node('link', [text('منظمة')], {
        version: 3,
        id: 'b',
        fields: { linkType: 'internal', doc: { relationTo: 'organisations', value: ids.organisation }, newTab: false },
      }),
    ),
    block('callout', { tone: 'danger', content: root(paragraph(text('خطر')), list('bullet', item('نقطة'))) }),
    block('steps', {
      items: [
        { id: 'x', title: 'الخطوة [1]', content: root(paragraph(text('افعل'))) },
        { id: 'y', title: 'الخطوة 2', content: root(paragraph(text('ثم'))) },
      ],
    }),
    block('accordion', { items: [{ id: 'z', title: 'سؤال؟', content: root(paragraph(text('جواب'))) }] }),
    block('contact', { to: { relationTo: 'hotlines', value: ids.hotline } }),
    block('lawFact', { to: ids.fact }),
    block('picture', { to: ids.picture }),
    block('audio', { to: ids.recording }),
    block('video', { url: 'https://example.org/video', title: 'فيديو' }),
    paragraph(),
  );
}
