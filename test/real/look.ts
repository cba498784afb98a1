/**
 * What a reader would see wrong on the page that is open, run in the browser: letters without a glyph ("tofu"), letter
 * groups over two lines, text wider than its box, a page wider than the window.
 */
export function look(): Look {
  const seen: Look = { tofu: [], split: [], wide: [], sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth, letters: 0 };
  const graphemes = new Intl.Segmenter(document.documentElement.lang, { granularity: 'grapheme' });
  // Unicode ends a grapheme after these signs, but a reader does not: the letter after them is written below or joined.
  const joins = /(?:[\u17d2\u1039\u094d\u09cd]|\u0dca\u200d)$/;
  const byWeight = new Map<string, Set<string>>();

  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent ?? '';
    if (!element || !words.trim() || ['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE'].includes(element.tagName) || !element.checkVisibility()) continue;
    const weight = Number(getComputedStyle(element).fontWeight) >= 600 ? '700' : '400';
    const letters = byWeight.get(weight) ?? new Set();
    byWeight.set(weight, letters);
    for (const letter of words) if (/[\p{L}\p{M}\p{N}\p{P}\p{Co}]/u.test(letter)) letters.add(letter);

    const groups: { from: number; words: string }[] = [];
    for (const { index, segment } of graphemes.segment(words)) {
      const last = groups.at(-1);
      if (last && joins.test(last.words)) last.words += segment;
      else groups.push({ from: index, words: segment });
    }
    for (const group of groups) {
      if (group.words.length === 1 || !group.words.trim()) continue;
      const range = document.createRange();
      range.setStart(node, group.from);
      range.setEnd(node, group.from + group.words.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)));
      if (lines.size > 1) seen.split.push(`${group.words} in "${words.slice(Math.max(0, group.from - 15), group.from + 15).trim()}"`);
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility() || element.closest('.unseen, .skip')) continue;
    const { display, overflowX } = getComputedStyle(element);
    // What scrolls by itself, as wide tables do, may be wider inside.
    if (display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') continue;
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    if (element.scrollWidth > element.clientWidth + 1) seen.wide.push(`${name} ${element.scrollWidth} > ${element.clientWidth}`);
  }

  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 60;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  const family = getComputedStyle(document.documentElement).fontFamily;
  const drawn = (letter: string, weight: string) => {
    pen.clearRect(0, 0, 60, 60);
    pen.font = `${weight} 24px ${family}`;
    pen.fillText(letter, 20, 40);
    return pen.getImageData(0, 0, 60, 60).data.join();
  };
  for (const [weight, letters] of byWeight) {
    // Nobody draws the last private letter: its picture is the box for "no glyph".
    const box = drawn('\u{10fffd}', weight);
    seen.letters += letters.size;
    for (const letter of letters) if (drawn(letter, weight) === box) seen.tofu.push(`${letter} U+${letter.codePointAt(0)?.toString(16)} in weight ${weight}`);
  }
  return seen;
}

export type Look = { tofu: string[]; split: string[]; wide: string[]; sideways: number; letters: number };
