import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { nounNames } from '#content/schema/nouns.ts';
import { emptyPack, type Pack } from '#content/schema/pack.ts';
import { check, ContentError, type Problem } from '#content/schema/problem.ts';
import { settings } from '#content/schema/settings.ts';
import { listFolder, placeOf, readSource, type Reading, refuse } from './file-source.ts';
import { unstored } from './media-files.ts';
import { readNoun } from './noun-read.ts';
import { deleteOthers, printNoun } from './noun-write.ts';
import { writeWhole } from './write-file.ts';
import { readYaml } from './yaml-read.ts';

/** Files of `content/` that are no content. */
const notContent = new Set(['README.md', 'vocabulary', 'schema']);

/** Reads the files of `content/`. Never throws for what is in them: each that cannot be used is a problem with place and fix. */
export async function readPack(folder: string): Promise<{ pack: Pack; problems: Problem[] }> {
  const reading: Reading = { root: path.resolve(folder), pack: emptyPack(), problems: [] };
  for (const { name, isFolder } of await listFolder(reading, reading.root)) {
    const noun = nounNames.find((known) => known === name);
    const file = path.join(reading.root, name);
    if (noun && isFolder) await readNoun(reading, noun);
    else if (name === 'settings.yaml' && !isFolder) await readSettings(reading, file);
    else if (!notContent.has(name)) refuse(reading, file, `is not known here: the folders are ${nounNames.join(', ')}, and settings.yaml is beside them`);
  }
  return { pack: reading.pack, problems: reading.problems };
}

async function readSettings(reading: Reading, file: string) {
  const source = await readSource(reading, file);
  if (source === undefined) return;
  const place = placeOf(reading, file);
  const { value, mistakes } = readYaml(source);
  reading.problems.push(...mistakes.map(({ line, message }) => ({ place: `${place}:${line}`, message })));
  if (mistakes.length > 0) return;
  const checked = check(settings, value ?? {}, place);
  if ('record' in checked) reading.pack.settings = checked.record;
  else reading.problems.push(...checked.problems);
}

/**
 * Writes a pack as canonical files and deletes the documents and texts that are no longer in it; other files stay.
 * Throws `ContentError` before the first write when a record does not fit its contract.
 */
export async function writePack(folder: string, pack: Pack): Promise<void> {
  const root = path.resolve(folder);
  const files = new Map<string, string>();
  const problems = [...unstored(pack), ...nounNames.flatMap((noun) => printNoun(root, noun, pack, files))];
  if (problems.length > 0) throw new ContentError('The content cannot be written:', problems);

  await writeWhole(path.join(root, 'settings.yaml'), stringify(settings.parse(pack.settings), { lineWidth: 0 }));
  for (const [file, content] of files) await writeWhole(file, content);
  const binaries = new Set<string>();
  for (const {
    record: { slug, filename },
  } of pack.documents.media) {
    const source = filename && pack.files.get(filename);
    if (!filename || !source) continue;
    const file = path.join(root, 'media', slug, filename);
    binaries.add(file);
    await writeWhole(file, await readFile(source));
  }
  for (const noun of nounNames) await deleteOthers(path.join(root, noun), noun, new Set([...files.keys(), ...binaries]));
}
