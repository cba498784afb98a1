import path from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPack } from '../../cms/exchange/files.ts';
import { type Desk, openDesk } from './desk.ts';
import { mend, someDeskEdit } from './desk-edits.ts';
import { seededRandom } from './random.ts';
import { command } from './command.ts';

/** The tests of the delta snapshot, on the database that `start` starts. */
export function testDelta(start: () => Promise<{ url?: string; stop: () => void }>): void {
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
  const someTerm = async () =>
    (await desk.payload.find({ collection: 'term-texts', limit: 2, depth: 0, sort: '-id', where: { _status: { equals: 'published' } } })).docs;

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
    await desk.publish('before');
    const [text] = await someTerm();
    await desk.payload.update({ collection: 'term-texts', id: text!.id, data: { title: 'Only this' } });
    expect(await desk.publish('one title')).toMatchObject({ changes: 1 });
    expect(await desk.publish('nothing')).toMatchObject({ changes: 0 });
  });

  test('what is withdrawn is told as gone, with what leads to it', async () => {
    const { docs } = await desk.payload.find({ collection: 'terms', limit: 1, where: { _status: { equals: 'published' } } });
    await desk.payload.delete({ collection: 'terms', id: docs[0]!.id });
    const after = await desk.publish('deleted');
    expect(after).not.toBe('refused');
    expect(after).not.toMatchObject({ changes: 0 });
  });

  test('an edit that is rolled back leaves no line and changes nothing', async () => {
    const before = await lines();
    const [text] = await someTerm();
    const req = await createLocalReq({}, desk.payload);
    req.transactionID = (await desk.payload.db.beginTransaction()) ?? undefined;
    await desk.payload.update({ collection: 'term-texts', id: text!.id, data: { title: 'Rolled back' }, req });
    await desk.payload.db.rollbackTransaction(await req.transactionID!);
    expect(await lines()).toBe(before);
    expect(await desk.publish('rolled back')).toMatchObject({ changes: 0 });
  });

  test('an edit of another process is told, too', async () => {
    const [text] = await someTerm();
    const env = { DATA_DIR: desk.folder, DATABASE_URL: database.url ?? '' };
    const { code, output } = await command('test/real/edit-once.ts', [String(text!.id), 'From elsewhere'], env);
    expect(code, output).toBe(0);
    expect(await desk.publish('elsewhere')).toMatchObject({ changes: 1 });
  });

  test('a process that begins anew reads everything and goes on from there', async () => {
    desk.forget();
    expect(await desk.publish('anew')).toMatchObject({ changes: -1 });
    const [text] = await someTerm();
    await desk.payload.update({ collection: 'term-texts', id: text!.id, data: { title: 'After the start' } });
    expect(await desk.publish('after')).toMatchObject({ changes: 1 });
  });

  test('an edit that began first and ends last is not passed over', async ({ skip }) => {
    // SQLite lets one transaction in at a time.
    if (!database.url) skip();
    const [slow, fast] = await someTerm();
    const req = await createLocalReq({}, desk.payload);
    req.transactionID = (await desk.payload.db.beginTransaction()) ?? undefined;
    await desk.payload.update({ collection: 'term-texts', id: slow!.id, data: { title: 'Began first' }, req });
    await desk.payload.update({ collection: 'term-texts', id: fast!.id, data: { title: 'Ended first' } });
    expect(await desk.publish('the fast one')).toMatchObject({ changes: 1 });
    await desk.payload.db.commitTransaction(await req.transactionID!);
    expect(await desk.publish('the slow one')).toMatchObject({ changes: 1 });
  });
}
