import { checkPack } from '#content/schema/check-pack.ts';
import { entriesOf, type Pack } from '#content/schema/pack.ts';
import { ContentError, formatProblem } from '#content/schema/problem.ts';
import { readPack } from '../exchange/files.ts';
import { writeSnapshot } from '../exchange/snapshot.ts';
import { today } from '../today.ts';

/**
 * Makes a snapshot straight from content files, without a database, for work on the site:
 * `node cms/commands/snapshot-from-files.ts <content folder> <snapshot folder> [YYYY-MM-DD] [--lenient]`.
 * `--lenient` leaves out what has problems, with a warning, while content is still being written.
 */
const lenient = process.argv.includes('--lenient');
const [from, to, asOf = today()] = process.argv.slice(2).filter((word) => word !== '--lenient');
if (!from || !to)
  throw new Error('Say where the content is and where the snapshot goes: snapshot-from-files.ts <content folder> <snapshot folder> [YYYY-MM-DD]');

const { pack, problems } = await readPack(from);
if (!lenient && problems.length > 0) throw new ContentError('The content cannot be read:', problems);
for (const problem of problems) console.warn(`left out: ${formatProblem(problem)}`);
if (lenient) leaveOutProblems(pack);
const { hash, files } = await writeSnapshot(pack, to, asOf);
const count = Object.values(files).reduce((sum, file) => sum + file.count, 0);
console.log(`${to}: ${count} records as of ${asOf}, ${hash}`);

/** Leaves out one round after the other, because leaving out a document can make a card elsewhere point nowhere. */
function leaveOutProblems(pack: Pack) {
  for (;;) {
    const found = checkPack(pack, 'shown');
    if (found.length === 0) return;
    for (const problem of found) console.warn(`left out: ${formatProblem(problem)}`);
    const places = new Set(found.map(({ place }) => place));
    for (const { entry } of entriesOf(pack)) if (places.has(entry.place)) entry.status = 'draft';
  }
}
