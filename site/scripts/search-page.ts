import type { PageWords } from '../i18n/search-words.ts';
import { element } from './element.ts';
import { readQuestion, writeQuestion } from './search-address.ts';
import { searchLoader } from './search-loader.ts';
import { resultGroup } from './search-results.ts';
import { searchView } from './search-view.ts';

// The search page: answers while the reader types, keeps the question in the address, and sends it nowhere.
const form = document.querySelector<HTMLFormElement>('form.search');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words: PageWords = JSON.parse(form.dataset['words'] ?? '{}');
  const input = element<HTMLInputElement>(form, 'input');
  const filters = element<HTMLDetailsElement>(form, '.filters');
  const selects = [...filters.querySelectorAll('select')];
  const { wait, show, onAgain } = searchView(form.parentElement ?? form);
  const { ask, load, hasAnswered, pause } = searchLoader();
  let latest: Question | undefined;
  let timer = 0;

  async function answer(): Promise<void> {
    clearTimeout(timer);
    const chosen = Object.fromEntries(selects.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
    const question = { text: input.value.trim(), filters: Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, [value]])) };
    latest = question;
    writeQuestion({ q: question.text, ...chosen });
    if (!question.text) return show('');
    const waiting = window.setTimeout(() => wait(hasAnswered(words.lang) ? words.searching : words.loading), 300);
    try {
      const { similar, results } = await ask(words.lang, question.text, question.filters);
      const groups = await resultGroup(results, words);
      if (latest !== question) return;
      if (!similar && results.length > 0) return show(words.results.replace('%', String(results.length)), { groups });
      if (results.length > 0) show(words.similar, { groups, unanswered: question.text });
      await addOther(question, groups);
    } catch {
      if (latest === question) show(words.cut, { offer: 'again' });
    } finally {
      clearTimeout(waiting);
    }
  }

  /** English may have the very words. That it cannot be loaded is no reason to hide what was found. */
  async function addOther(question: Question, own: HTMLElement[]): Promise<void> {
    const other = await inOther(question).catch(() => []);
    if (latest !== question) return;
    const unanswered = question.text;
    const isFiltered = Object.keys(question.filters).length > 0;
    if (own.length > 0) show(words.similar, { groups: [...own, ...other], unanswered });
    else if (other.length > 0) show(words.noneIn, { groups: other, unanswered });
    else show(isFiltered ? words.nothingFiltered : words.nothing, { unanswered, offer: isFiltered ? 'anywhere' : undefined });
  }

  async function inOther({ text, filters }: Question): Promise<HTMLElement[]> {
    if (!words.other) return [];
    const { similar, results } = await ask(words.other.lang, text, filters);
    return similar ? [] : resultGroup(results, words, words.other);
  }

  input.addEventListener('focus', () => void load(words.lang).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), pause(words.lang));
  });
  // Not of the form: the field changes when a reader taps a result, which would take it away under the finger.
  filters.addEventListener('change', () => void answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  onAgain((anywhere) => {
    if (anywhere) for (const select of selects) select.value = '';
    void answer();
  });
  const given = readQuestion();
  for (const field of [input, ...selects]) field.value = given.get(field.id) ?? '';
  filters.hidden = false;
  filters.open = selects.some(({ value }) => value);
  if (input.value) void answer();
}

type Question = { text: string; filters: Record<string, string[]> };
