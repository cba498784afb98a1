import type { PageWords } from '../i18n/search-words.ts';
import { excerptNodes } from './search-excerpt.ts';
import type { Answer, Shown } from './search-loader.ts';

/** A list of what was found, five at a time, as each costs some kB; nothing for no results. `language` is theirs where it is not the reader's, and then stands above them. */
export async function resultGroup(results: Answer['results'], words: PageWords, language?: PageWords['other']): Promise<HTMLElement[]> {
  if (results.length === 0) return [];
  const list = document.createElement('ol');
  list.className = 'list';
  const more = document.createElement('button');
  more.className = 'button';
  more.type = 'button';

  async function add(): Promise<void> {
    const from = list.children.length;
    const found = await Promise.all(results.slice(from, from + atOnce).map((result) => result()));
    // Two quick taps on the button ask for the same ones.
    if (list.children.length === from) list.append(...found.map((one) => item(one, words, language)));
    more.hidden = list.children.length >= results.length;
    more.textContent = words.more;
  }

  more.addEventListener('click', () => {
    add().catch(() => {
      more.textContent = words.tryAgain;
    });
  });
  await add();
  return language ? [heading(language.title), list, more] : [list, more];
}

const atOnce = 5;

function heading(text: string): HTMLElement {
  const own = document.createElement('h2');
  own.textContent = text;
  return own;
}

function item(found: Shown, words: PageWords, language: PageWords['other']): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  // An English page has an address in the reader's language too, with menus that the reader can read.
  link.href = found.url.replace(/^\/\w+\//, `/${words.lang}/`);
  link.textContent = found.title;
  const excerpt = document.createElement('p');
  excerpt.className = 'soft';
  excerpt.append(...excerptNodes(found.excerpt));
  if (language) for (const part of [link, excerpt]) Object.assign(part, { lang: language.lang, dir: language.dir });
  const note = document.createElement('small');
  note.className = 'soft';
  note.textContent = about(found, words);
  entry.append(link, excerpt, note);
  return entry;
}

/** Kind, countries and the day of the check, as the page itself writes a day: British, in Latin digits. */
function about({ meta }: Shown, { lang, kinds, countries, checked }: PageWords): string {
  const named = (codes: string | undefined, names: Readonly<Record<string, string>>) => (codes ?? '').split(' ').map((code) => names[code]);
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  const day = meta['checked'] && checked.replace('%', format.format(new Date(meta['checked'])));
  return [...named(meta['kind'], kinds), ...named(meta['country'], countries).slice(0, 3), day].filter(Boolean).join(' · ');
}
