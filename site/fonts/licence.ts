import { readFileSync } from 'node:fs';
import path from 'node:path';
import { families } from './families.ts';
import { packageFolder } from './sources.ts';

/** The text of the Open Font License below whose fonts these are. */
export function fontLicence(): string {
  const texts = Object.values(families).map(({ folder }) => licenceOf(folder));
  const [licence = ''] = texts.flatMap(({ licence }) => licence ?? []);
  return `The fonts in this folder were cut down to the letters of their script and are no longer the originals.\n\n${texts.map(({ owner }) => owner).join('\n')}\n\n${licence}`;
}

/** The first line names the owner, and the rest is the same for all; the package of Padauk brings no file. */
function licenceOf(folder: string): { owner: string; licence?: string } {
  if (folder === 'padauk') return { owner: 'Padauk: Copyright 2016 SIL International, all rights reserved' };
  const [owner = '', ...licence] = readFileSync(path.join(packageFolder(folder), 'LICENSE_FONT'), 'utf8').split('\n');
  return { owner: `${folder}: ${owner}`, licence: licence.join('\n').trimStart() };
}
