import type { FieldWords } from '../i18n/search-words.ts';
import { combobox } from './combobox.ts';
import { type Shown, searchLoader } from './search-loader.ts';

// What the field in the masthead shows while a reader types. Loaded when the field gets the focus.
const form = document.querySelector<HTMLFormElement>('form.find');
const [input, status, hits] = [form?.querySelector('input'), form?.querySelector('[role=status]'), form?.querySelector('.hits')];
if (form && input && status && hits) start(form, input, status, hits);

function start(form: HTMLFormElement, input: HTMLInputElement, status: Element, hits: Element): void {
  const { lang } = document.documentElement;
  const { ask, load, hasAnswered, pause } = searchLoader();
  const list = document.createElement('div');
  list.id = 'hits';
  list.setAttribute('role', 'listbox');
  hits.append(list);
  const { offer } = combobox(input, list);
  let words: FieldWords | undefined;
  let asked = 0;
  let timer = 0;

  async function answer(): Promise<void> {
    const mine = ++asked;
    const question = input.value.trim();
    if (!question) return show('');
    const waiting = window.setTimeout(() => say((hasAnswered(lang) && words?.searching) || form.dataset['loading']), 300);
    try {
      const [said, { similar, results }] = await Promise.all([words ?? loadWords(form), ask(lang, question)]);
      const found = await Promise.all(results.slice(0, most).map((result) => result()));
      words = said;
      if (mine !== asked) return;
      list.setAttribute('aria-label', said.suggestions);
      const last = link(`${form.action}#q=${encodeURIComponent(question)}`, found.length > 0 ? said.allResults : said.otherWays);
      last.className = 'all';
      show(sentence(said, similar, results.length), [...found.map((one) => option(one, said)), last]);
    } catch {
      if (mine === asked) show(form.dataset['cut']);
    } finally {
      clearTimeout(waiting);
    }
  }

  function say(sentence: string | undefined): void {
    status.textContent = sentence ?? '';
  }

  function show(sentence: string | undefined, options: HTMLAnchorElement[] = []): void {
    say(sentence);
    offer(options);
  }

  input.onfocus = null;
  input.oninput = null;
  void load(lang).catch(() => undefined);
  // The field closes when the focus leaves it, which would take the button away under the finger.
  form.querySelector('button')?.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), pause(lang));
  });
  if (input.value) void answer();
}

const most = 6;

async function loadWords(form: HTMLFormElement): Promise<FieldWords> {
  const response = await fetch(`${form.action}words.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function sentence(words: FieldWords, similar: boolean, count: number): string {
  if (count === 0) return words.noneIn;
  return similar ? words.similar : words.results.replace('%', String(count));
}

function option({ url, title, meta }: Shown, words: FieldWords): HTMLAnchorElement {
  const kind = document.createElement('small');
  kind.textContent = words.kinds[meta['kind'] ?? ''] ?? '';
  const own = link(url, title);
  own.append(' ', kind);
  return own;
}

function link(href: string, text: string): HTMLAnchorElement {
  const own = document.createElement('a');
  own.href = href;
  own.textContent = text;
  return own;
}
