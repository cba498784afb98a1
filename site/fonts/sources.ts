import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Where a font package lies; the build finds it from its own folder through a link. */
export const packageFolder = (folder: string): string => path.dirname(resolve(`@expo-google-fonts/${folder}/package.json`));

/** A font file of a package: older packages have no folder for each weight. */
export function fontFile(folder: string, font: string, weight: string): string {
  const name = `${font}_${weight}.ttf`;
  const places = [path.join(packageFolder(folder), weight, name), path.join(packageFolder(folder), name)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${name} is not in @expo-google-fonts/${folder}: install it again or change site/fonts/families.ts`);
  return found;
}
