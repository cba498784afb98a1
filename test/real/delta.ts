import path from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPack } from '../../cms/exchange/files.ts';
import { type Desk, openDesk } from './desk.ts';
import { mend, someDeskEdit } from './desk-edits.ts';
import { seededRandom } from './random.ts';
import { command } from './command.ts';

/** The tests of the delta snapshot, on the database that `start` starts; `severalAtOnce`: it lets several transactions in. */
export function testDelta(start: () => Promise<{ url?: string; stop: () => void }>, severalAtOnce: boolean): void {
  let words = 0;
  let desk: Desk;
  let database: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    database = await start();
    desk = await openDesk(database.url);
  });
  afterAll(async () => {
    await desk.close();
    database.stop();
  });

  const lines = async () => (await desk.payload.count({ collection: 'changes' })).totalDocs;
  /** The text of a word that nobody else edits. */
  async function freshTerm(): Promise<{ term: number; text: number }> {
    words += 1;
    const { payload } = desk;
    const { id: term } = await payload.create({ collection: 'terms', data: { slug: `fresh-${words}`, topics: ['contract'], _status: 'published' } });
    const data = { parent: term, lang: 'en', title: 'Fresh', summary: 'It is.', _status: 'published' } as const;
    const { id: text } = await payload.create({ collection: 'term-texts', data });
    return { term, text };
  }

  test('a snapshot of the database is that of the files it was filled from', async () => {
    const { writeSnapshot } = await import('../../cms/exchange/snapshot.ts');
    const { pack } = await readPack(desk.content);
    const { hash } = await writeSnapshot(pack, path.join(desk.work, 'of-files'), '2026-11-23');
    expect(await desk.publish('at first')).toMatchObject({ hash });
  });

  test('after every batch of random edits the changes lead to what a whole snapshot holds', async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
    const random = seededRandom(seed);
    const said = [`SEED=${seed}`];
    console.log(`SEED=${seed}`);
    for (let round = 0; round < 24; round += 1) {
      const count = 1 + Math.floor(random() * 4);
      said.push(...(await Promise.all(Array.from({ length: count }, () => someDeskEdit(desk.payload, random)))));
      // Some publications fail at the site, so that the next one tells of both.
      const outcome = await desk.publish(said.join(', '), random() < 0.8);
      if (outcome !== 'refused') continue;
      await mend(desk.payload);
      expect(await desk.publish(`${said.join(', ')}, mended`)).not.toBe('refused');
    }
  });

  test('one changed title is one line, and no edit is none', async () => {
    const { text } = await freshTerm();
    await desk.publish('before');
    await desk.payload.update({ collection: 'term-texts', id: text, data: { title: 'Only this' } });
    expect(await desk.publish('one title')).toMatchObject({ changes: 1 });
    expect(await desk.publish('nothing')).toMatchObject({ changes: 0 });
  });

  test('what is withdrawn is told as gone, with what leads to it', async () => {
    const { term } = await freshTerm();
    await desk.publish('before');
    await desk.payload.delete({ collection: 'terms', id: term });
    // The word, and its text.
    expect(await desk.publish('deleted')).toMatchObject({ changes: 2 });
  });

  test('an edit that is rolled back leaves no line and changes nothing', async () => {
    const { text } = await freshTerm();
    await desk.publish('before');
    const before = await lines();
    const req = await createLocalReq({}, desk.payload);
    req.transactionID = (await desk.payload.db.beginTransaction()) ?? undefined;
    await desk.payload.update({ collection: 'term-texts', id: text, data: { title: 'Rolled back' }, req });
    await desk.payload.db.rollbackTransaction(await req.transactionID!);
    expect(await lines()).toBe(before);
    expect(await desk.publish('rolled back')).toMatchObject({ changes: 0 });
  });

  test('an edit of another process is told, too', async () => {
    const { text } = await freshTerm();
    await desk.publish('before');
    const env = { DATA_DIR: desk.folder, DATABASE_URL: database.url ?? '' };
    const { code, output } = await command('test/real/edit-once.ts', [String(text), 'From elsewhere'], env);
    expect(code, output).toBe(0);
    expect(await desk.publish('elsewhere')).toMatchObject({ changes: 1 });
  });

  test('a process that begins anew reads everything and goes on from there', async () => {
    const { text } = await freshTerm();
    desk.forget();
    expect(await desk.publish('anew')).toMatchObject({ changes: -1 });
    await desk.payload.update({ collection: 'term-texts', id: text, data: { title: 'After the start' } });
    expect(await desk.publish('after')).toMatchObject({ changes: 1 });
  });

  // SQLite lets one transaction in at a time.
  if (severalAtOnce)
    test('an edit that began first and ends last is not passed over', async () => {
      const [slow, fast] = [await freshTerm(), await freshTerm()];
      await desk.publish('before');
      const req = await createLocalReq({}, desk.payload);
      req.transactionID = (await desk.payload.db.beginTransaction()) ?? undefined;
      await desk.payload.update({ collection: 'term-texts', id: slow.text, data: { title: 'Began first' }, req });
      await desk.payload.update({ collection: 'term-texts', id: fast.text, data: { title: 'Ended first' } });
      expect(await desk.publish('the fast one')).toMatchObject({ changes: 1 });
      await desk.payload.db.commitTransaction(await req.transactionID!);
      expect(await desk.publish('the slow one')).toMatchObject({ changes: 1 });
    });
}
