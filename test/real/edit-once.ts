import { withPayload } from '../../cms/commands/with-payload.ts';

// node test/real/edit-once.ts <id of a term's text> <title>: an edit by a process of its own.
const [id, title = ''] = process.argv.slice(2);
await withPayload(async (payload) => {
  await payload.update({ collection: 'term-texts', id: Number(id), data: { title } });
});
