import type { Inline } from '#content/schema/rich-text.ts';

type Words = Extract<Inline, { type: 'text' }>;
type Run = Exclude<Inline, { type: 'break' }>;
type Link = Exclude<Run, Words>;

/** Words, links and breaks in the one shape that Markdown can say. */
export function normaliseInlines(children: Inline[]): Inline[] {
  const lines = linesOf(children).map(normaliseLine);
  const first = lines.findIndex((line) => line.length > 0);
  const last = lines.findLastIndex((line) => line.length > 0);
  if (first === -1) return [];
  return lines.slice(first, last + 1).flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
}

/** The same for a heading or a cell, where a line break is a space. */
export function withoutBreaks(children: Inline[]): Inline[] {
  return normaliseLine(children.map((inline): Run => (inline.type === 'break' ? plain(' ') : inline)));
}

/** One line of plain text without what no file can hold: control characters, halves of characters, byte order marks. */
export function cleanLine(text: string): string {
  return clean(text).trim();
}

function linesOf(children: Inline[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const inline of children) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function normaliseLine(runs: Run[]): Run[] {
  const tidy = tidyWords(runs.flatMap((run): Run[] => (run.type === 'text' ? [run] : normaliseLink(run))));
  return trimmed(tidy).inner;
}

/** Spaces at the edges of a link stand outside it; a link without words is none. */
function normaliseLink(link: Link): Run[] {
  const { before, inner, after } = trimmed(tidyWords(link.children));
  const children = inner.filter((run) => run.type === 'text');
  return children.length > 0 ? [plain(before), { ...link, children }, plain(after)] : [plain(before)];
}

/** Joins neighbours of one look, and moves spaces at the edges of bold out of it: `** a**` is not bold in Markdown. */
function tidyWords(runs: Run[]): Run[] {
  const cleaned = join(runs.map((run) => (run.type === 'text' ? { ...run, text: clean(run.text) } : run)));
  return join(
    cleaned.flatMap((run): Run[] => {
      if (run.type !== 'text' || !run.bold) return [run];
      const inner = run.text.trim();
      const start = run.text.indexOf(inner);
      return [plain(run.text.slice(0, start)), { ...run, text: inner }, plain(run.text.slice(start + inner.length))];
    }),
  );
}

function join(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && run.text === '') continue;
    if (run.type === 'text' && last?.type === 'text' && last.bold === run.bold) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Takes the spaces at both ends away, and says which they were. */
function trimmed(runs: Run[]): { before: string; inner: Run[]; after: string } {
  const [first, last] = [runs[0], runs.at(-1)];
  const before = first?.type === 'text' ? first.text.slice(0, first.text.length - first.text.trimStart().length) : '';
  const after = last?.type === 'text' && !(runs.length === 1 && last.text.trim() === '') ? last.text.slice(last.text.trimEnd().length) : '';
  const inner = runs.map((run, index) => {
    if (run.type !== 'text') return run;
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? text.trimEnd() : text };
  });
  return { before, inner: join(inner), after };
}

function clean(text: string) {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\uFFFE\uFFFF]/gu, '');
}

function plain(text: string): Words {
  return { type: 'text', text };
}
