/**
 * An excerpt with its `<mark>`s as nodes: nothing else in it is taken for markup.
 * @example excerptNodes('the <mark>wage</mark> &amp; more') // ['the ', <mark>wage</mark>, ' & more']
 */
export function excerptNodes(html: string): (string | HTMLElement)[] {
  return html.split(/(<mark>.*?<\/mark>)/).flatMap((part) => {
    const inside = part.match(/^<mark>(.*)<\/mark>$/)?.[1];
    if (inside === undefined) return plain(part);
    // What follows a word without a space is marked with it: commas, brackets, the dot of a sentence.
    const [, before = '', word = '', after = ''] = plain(inside).match(/^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su) ?? [];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [before, mark, after];
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
