import type { Result } from '../search/results.ts';
import { type Search, openSearch } from '../search/client.ts';

/** The search page: answers while the reader types, keeps the question in the address, and sends it nowhere. */
const form = document.querySelector<HTMLFormElement>('form.search');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const input = element<HTMLInputElement>(form, 'input');
  const filters = element<HTMLDetailsElement>(form, '.filters');
  const around = form.parentElement ?? form;
  const status = element(around, '.search-status');
  const list = element(around, '.found');
  const more = element(around, '.found-more');
  const searches = new Map<string, Promise<Search>>();
  let asked = 0;
  let timer = 0;

  const search = (lang: string): Promise<Search> => {
    const known = searches.get(lang) ?? openSearch(`/pagefind/${lang}/`, lang);
    searches.set(lang, known);
    known.catch(() => searches.delete(lang));
    return known;
  };

  async function answer(): Promise<void> {
    const mine = ++asked;
    const question = input.value.trim();
    keepAddress(form);
    if (!question) return clear('');
    say(searches.has(words.lang) ? words.searching : words.loading);
    try {
      const ours = await search(words.lang);
      const found = await ours.ask(question, filtersOf(form));
      const english = found.results.length === 0 || found.similar ? await inOther(question) : undefined;
      if (mine !== asked) return;
      clear('');
      if (found.results.length > 0) {
        say(found.similar ? words.similar : words.results.replace('%', String(found.results.length)));
        await show(ours, found.results, 0, mine);
      }
      if (english) await showOther(english.search, english.results, mine);
      if (found.results.length === 0 && !english) say(words.nothing);
    } catch {
      if (mine === asked) clear(words.cut);
    }
  }

  async function inOther(question: string): Promise<{ search: Search; results: Result[] } | undefined> {
    if (!words.other) return undefined;
    const other = await search(words.other.lang);
    const { results, similar } = await other.ask(question, filtersOf(form));
    return similar || results.length === 0 ? undefined : { search: other, results };
  }

  async function show(from: Search, results: readonly Result[], start: number, mine: number): Promise<void> {
    const found = await Promise.all(results.slice(start, start + page).map((result) => result.data()));
    if (mine !== asked) return;
    list.append(...found.map((data) => item(from.show(data), words, words.lang)));
    list.hidden = false;
    more.hidden = results.length <= start + page;
    element<HTMLButtonElement>(more, 'button').onclick = () => void show(from, results, start + page, mine);
  }

  async function showOther(from: Search, results: readonly Result[], mine: number): Promise<void> {
    if (!words.other) return;
    const found = await Promise.all(results.slice(0, page).map((result) => result.data()));
    if (mine !== asked) return;
    const heading = document.createElement('li');
    heading.textContent = words.other.title;
    const items = found.map((data) => item(from.show(data), words, words.lang));
    for (const one of items) Object.assign(one, { lang: words.other.lang, dir: words.other.dir });
    list.append(heading, ...items);
    list.hidden = false;
  }

  function clear(message: string): void {
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    say(message);
  }

  function say(message: string): void {
    status.textContent = message;
  }

  filters.hidden = false;
  input.addEventListener('focus', () => void search(words.lang).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), 150);
  });
  // Not of the form: the field changes when a reader taps a result, which would take it away under the finger.
  filters.addEventListener('change', () => void answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void answer();
  });
  const given = new URLSearchParams(location.search);
  for (const name of ['q', 'kind', 'country']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = given.get(name) ?? '';
  }
  filters.open = Boolean(given.get('kind') ?? given.get('country'));
  if (input.value) void answer();
}

const page = 10;

/** A result as a list item; what is marked in the excerpt is the only markup in it. */
function item(found: ReturnType<Search['show']>, words: Words, lang: string): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  // An English page has an address in the reader's language too, with menus that the reader can read.
  link.href = found.url.replace(/^\/\w+\//, `/${lang}/`);
  link.textContent = found.title;
  const excerpt = document.createElement('p');
  excerpt.className = 'soft';
  excerpt.append(...marked(found.excerpt));
  const about = [
    ...(found.meta['kind'] ?? '').split(' ').map((kind) => words.kinds[kind]),
    ...(found.meta['country'] ?? '')
      .split(' ')
      .slice(0, 3)
      .map((code) => words.countries[code]),
    found.meta['checked'] &&
      words.checked.replace('%', new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(found.meta['checked']))),
  ].filter(Boolean);
  const note = document.createElement('small');
  note.className = 'soft';
  note.textContent = about.join(' · ');
  entry.append(link, excerpt, note);
  return entry;
}

/** Text with its `<mark>`s as nodes: nothing else in an excerpt is taken for markup. */
function marked(html: string): (string | HTMLElement)[] {
  return html.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const inside = part.match(/^<mark>(.*)<\/mark>$/)?.[1];
    if (inside === undefined) return plain(part);
    const mark = document.createElement('mark');
    mark.textContent = plain(inside);
    return mark;
  });
}

/** Pagefind escapes an excerpt; a text node escapes it again. */
function plain(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

function filtersOf(form: HTMLFormElement): Record<string, string[]> {
  const data = new FormData(form);
  return Object.fromEntries(['kind', 'country'].flatMap((name) => (data.get(name) ? [[name, [String(data.get(name))]]] : [])));
}

/** The question in the address, so that it can be sent on or found again with the back button. */
function keepAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  history.replaceState(null, '', given.size > 0 ? `?${given}` : location.pathname);
}

function element<T extends HTMLElement = HTMLElement>(around: HTMLElement, selector: string): T {
  const found = around.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

interface Words {
  lang: string;
  other?: { lang: string; dir: string; title: string };
  kinds: Record<string, string>;
  countries: Record<string, string>;
  loading: string;
  searching: string;
  results: string;
  similar: string;
  nothing: string;
  cut: string;
  checked: string;
}
