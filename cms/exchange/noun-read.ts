import path from 'node:path';
import { slug as slugSchema } from '#content/schema/fields.ts';
import { type Noun, nouns } from '#content/schema/nouns.ts';
import { contracts } from '#content/schema/pack.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { listFolder, placeOf, readSource, type Reading, refuse } from './file-source.ts';
import { readMediaFile } from './media-files.ts';
import { readDocument, readText } from './record-read.ts';

/** Reads the folder of a noun into the pack: a folder for each document, in it one file of data and one for each language. */
export async function readNoun(reading: Reading, noun: Noun) {
  const folder = path.join(reading.root, noun);
  for (const { name, isFolder } of await listFolder(reading, folder)) {
    const file = path.join(folder, name);
    if (name === 'README.md') continue;
    if (!isFolder) refuse(reading, file, `is not known here: documents stand in folders named by their slugs`);
    else if (!slugSchema.safeParse(name).success)
      refuse(reading, file, 'is no slug: name the folder in lower-case letters a-z, digits and single hyphens, at most 80');
    else await readSlug(reading, noun, name);
  }
}

async function readSlug<N extends Noun>(reading: Reading, noun: N, slug: string) {
  const folder = path.join(reading.root, noun, slug);
  const { singular } = nouns[noun];
  const names = (await listFolder(reading, folder)).map(({ name }) => name).filter((name) => name !== 'README.md');
  const binaries = names.filter((name) => noun === 'media' && !/\.(md|yaml)$/.test(name));
  for (const name of names) {
    const file = path.join(folder, name);
    const lang = langs.find((known) => name === `${known}.md`);
    if (binaries.includes(name)) continue;
    if (name !== `${singular}.yaml` && !lang) {
      refuse(
        reading,
        file,
        name.endsWith('.md')
          ? `has no known language as its name: use one of ${langs.join(', ')}`
          : `is not known here: in this folder stand ${singular}.yaml and texts like en.md`,
      );
      continue;
    }
    const source = await readSource(reading, file);
    if (source === undefined) continue;
    const place = placeOf(reading, file);
    if (lang) {
      const read = readText(contracts[noun].text, source, place, { slug, lang });
      if ('entry' in read) reading.pack.texts[noun].push(read.entry);
      else reading.problems.push(...read.problems);
    } else {
      const read = readDocument(contracts[noun].data, source, place, { slug });
      if ('entry' in read) reading.pack.documents[noun].push(read.entry);
      else reading.problems.push(...read.problems);
    }
  }
  if (noun === 'media') await readMediaFile(reading, slug, binaries);
}
