import type { Hotline } from '#content/schema/hotline.ts';
import { type CountryCode, countries } from '#content/vocabulary/countries.ts';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { speaks, spoken } from '#content/vocabulary/spoken.ts';
import type { Stage } from '#content/vocabulary/stages.ts';
import { type Tool, tools } from '#content/vocabulary/tools.ts';
import { linesHomeFrom, linesIn, mayBeOld } from './hotlines.ts';
import { perSnapshot } from './per-snapshot.ts';

/** A sheet of a tool that can be printed; `name` is its file without the ending: "wallet-card-my", "show-card-th". */
export interface ToolFile {
  tool: Tool;
  name: string;
  /** Where the numbers of a wallet card work. */
  country?: CountryCode;
  /** The second language of a card to show. */
  other?: Lang;
}

/** The tool of an address; throws where there is none. */
export function toolOf(param: string | undefined): (typeof tools)[number] {
  const found = tools.find(({ tool }) => tool === param);
  if (!found) throw new Error(`there is no tool "${param}"`);
  return found;
}

/** The sheets of a tool for readers of a language: one, or one for each country or language of the other side. */
export function filesOf(tool: Tool, lang: Lang): ToolFile[] {
  if (tool === 'wallet-card') return walletCountries().map((country) => ({ tool, name: `${tool}-${country}`, country }));
  if (tool === 'show-card') return otherLangs(lang).map((other) => ({ tool, name: `${tool}-${other}`, other }));
  return [{ tool, name: tool }];
}

/** All sheets for readers of a language. */
export function allFiles(lang: Lang): ToolFile[] {
  return tools.flatMap(({ tool }) => filesOf(tool, lang));
}

/** The address of a sheet. */
export function fileAddress(lang: Lang, { name }: ToolFile): string {
  return `/${lang}/tools/${name}.pdf`;
}

/** The tools that belong to a guide. */
export function toolsOfGuide(slug: string): Tool[] {
  return tools.filter(({ guides }) => guides.some((guide) => guide === slug)).map(({ tool }) => tool);
}

/** The tools that people need at a stage of the way. */
export function toolsAt(stage: Stage): Tool[] {
  return tools.filter((tool) => tool.stage === stage).map(({ tool }) => tool);
}

/** Lines that work in a country: its own first, then those of the countries where the reader's language is spoken; in each part older ones last. */
export function walletLines(country: CountryCode, lang: Lang): Hotline[] {
  const home = Object.groupBy(linesHomeFrom(country), (line) => (speaks(line.country, lang) ? 'own' : 'others'));
  return [linesIn(country), home.own ?? [], home.others ?? []].flatMap((lines) => [
    ...lines.filter((line) => !mayBeOld(line)),
    ...lines.filter((line) => mayBeOld(line)),
  ]);
}

/** Countries that people go to and where any line can be called. */
export const walletCountries = perSnapshot(() =>
  countries.filter(({ code, destination }) => destination && linesIn(code).length + linesHomeFrom(code).length > 0).map(({ code }): CountryCode => code),
);

/** The languages of the countries that people go to, without the reader's own. */
export function otherLangs(lang: Lang): Lang[] {
  const there = countries.filter(({ destination }) => destination).flatMap(({ code }): readonly Lang[] => spoken[code]);
  return langs.filter((other) => other !== lang && there.includes(other));
}
