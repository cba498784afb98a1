import { absolute, address } from '../i18n/addresses.ts';
import type { Reader } from '../i18n/reader.ts';
import { snapshot } from '../loaders/snapshot.ts';
import type { ToolFile } from '../loaders/tools.ts';
import frame from './paper.typ?raw';
import type { Sheet } from './typst.ts';

/** What every paper tool says: its title, its warning, and where it stands on the web. */
export function paperData({ lang, t }: Reader, { tool }: ToolFile) {
  const words = `tools:names.${tool}`;
  return {
    title: t(`${words}.title`),
    lead: t(`${words}.lead`),
    careful: t('tools:careful'),
    care: t(`${words}.care`),
    service: snapshot().settings.name,
    foot: t('tools:title'),
    address: absolute(address(lang, 'tools', tool)),
  };
}

/** The sheet of a paper tool: its template after the part that all of them share. */
export function paper(reader: Reader, file: ToolFile, template: string, data: object): Sheet {
  const langs: Sheet['langs'] = file.other ? [reader.lang, file.other] : [reader.lang];
  return { name: `tools/${file.name} in ${reader.lang}`, template: frame + template, langs, data: { ...paperData(reader, file), ...data } };
}
