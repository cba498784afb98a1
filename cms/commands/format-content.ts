import { ContentError } from '#content/schema/problem.ts';
import { readPack, writePack } from '../exchange/files.ts';

/** Rewrites a content folder in its canonical form, as `export` would; comments in YAML are lost. Refuses while a file cannot be read, because it would delete it. */
const [folder = 'content'] = process.argv.slice(2);
const { pack, problems } = await readPack(folder);
if (problems.length > 0) throw new ContentError('Mend these first:', problems);
await writePack(folder, pack);
console.log(`${folder}: in canonical form`);
