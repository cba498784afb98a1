import { checkPack } from '#content/schema/check-pack.ts';
import { formatProblem } from '#content/schema/problem.ts';
import { readPack } from '../exchange/files.ts';

/** Prints everything that is wrong in a content folder, a line each; exit code 1 if there is anything. */
const [folder = 'content'] = process.argv.slice(2);
const { pack, problems } = await readPack(folder);
const all = [...problems, ...checkPack(pack)];
for (const problem of all) console.error(formatProblem(problem));
console.log(all.length === 0 ? `${folder}: nothing to mend` : `${folder}: ${all.length} to mend`);
process.exitCode = all.length === 0 ? 0 : 1;
