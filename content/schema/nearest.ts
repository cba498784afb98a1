/** The known word that is at most two slips of the pen away (one for short words), for "did you mean". */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const reach = word.length > 4 ? 2 : 1;
  const ranked = known.map((candidate) => ({ candidate, slips: slips(word.toLowerCase().slice(0, 100), candidate.toLowerCase()) }));
  return ranked.filter(({ slips }) => slips <= reach).sort((a, b) => a.slips - b.slips)[0]?.candidate;
}

/** Levenshtein distance: letters to add, drop or change. */
function slips(from: string, to: string) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
