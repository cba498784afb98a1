import type { Lang } from '#content/vocabulary/languages.ts';

/**
 * Browsers find the ends of Burmese and Khmer words in a dictionary. In a foreign name they guess, and may end a line
 * inside a group of stacked letters: "အမ္" and "မန်" for Amman. Such groups are put into an element without line breaks.
 */
export function keepGroups(html: string, lang: Lang | undefined): string {
  const script = lang === 'my' || lang === 'km' ? scripts[lang] : undefined;
  if (!script) return html;
  const body = html.indexOf('<body');
  return html.slice(0, body) + html.slice(body).replace(/>[^<]*[\u1039\u17d2][^<]*</g, (words) => words.replace(script.run, (run) => mended(run, script)));
}

const scripts = {
  my: { run: /[\u1000-\u109f]+/g, words: new Intl.Segmenter('my', { granularity: 'word' }), kept: new Map<string, string>() },
  km: { run: /[\u1780-\u17ff]+/g, words: new Intl.Segmenter('km', { granularity: 'word' }), kept: new Map<string, string>() },
};

/** The same runs of letters stand on hundreds of pages. */
function mended(run: string, { words, kept }: (typeof scripts)['my']): string {
  const known = kept.get(run) ?? mend([...words.segment(run)].map(({ segment }) => segment));
  kept.set(run, known);
  return known;
}

function mend(words: readonly string[]): string {
  const groups: string[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && /[\u1039\u17d2]$/.test(last.at(-1) ?? '')) last.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => (group.length > 1 ? `<span class="whole">${group.join('')}</span>` : group.join(''))).join('');
}
