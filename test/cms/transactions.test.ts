import path from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { expect, test } from 'vitest';
import { openCms } from '../real/cms.ts';

const { payload, folder } = await openCms('empty');
/** The file as another process sees it. */
const another = () => drizzle({ connection: { url: `file:${path.join(folder, 'waypost.sqlite')}` } }).$client;
const word = (slug: string) => payload.create({ collection: 'terms', data: { slug, _status: 'published' } });

test('what is saved while another process writes is kept, and so is what comes after', async () => {
  const saved: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const writing = await another().transaction('write');
    const during = word(`during-${round}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await writing.execute(`update users_sessions set id = id`);
    await writing.commit();
    await during;
    await word(`after-${round}`);
    saved.push(`during-${round}`, `after-${round}`);
  }
  const { rows } = await another().execute('select slug from terms order by slug');
  expect(rows.map(({ slug }) => slug)).toEqual(saved.sort());
});
