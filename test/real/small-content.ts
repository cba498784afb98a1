import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A content folder with just enough for a site, so many words of a glossary, and what else is given: for tests that build or seed many times. */
export function smallContent(folder: string, words = 300, more: Record<string, string> = {}): string {
  const files: Record<string, string> = {
    'settings.yaml': 'name: Waypost\n',
    'organisations/clc/organisation.yaml': 'kind: confederation\nname: Cambodian Labour Confederation\ncountry: kh\n',
    'organisations/clc/en.md': '---\nsummary: A union confederation.\n---\n\nIt runs centres.\n',
    'countries/kh/country.yaml': 'organisations:\n  - clc\n',
    'countries/kh/en.md': '---\nsummary: Many leave for work.\n---\n\nAsk a union first.\n',
    'centres/clc-koh-kong/centre.yaml': 'country: kh\nplace: Koh Kong\nmode: physical\nstatus: reported\noperators:\n  - clc\n',
    'centres/clc-koh-kong/en.md': '---\ntitle: Centre in Koh Kong\nsummary: A centre.\n---\n\nIt helps.\n',
    'articles/keep-your-passport/article.yaml': 'kind: guide\nstage: preparing\n',
    'articles/keep-your-passport/en.md': '---\ntitle: Keep your passport\nsummary: Keep it yourself.\n---\n\nIt is yours.\n',
    ...more,
  };
  for (let number = 1; number <= words; number += 1) {
    files[`terms/word-${number}/term.yaml`] = 'topics:\n  - contract\n';
    files[`terms/word-${number}/en.md`] = `---\ntitle: Word ${number}\nsummary: What word ${number} means.\n---\n`;
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
