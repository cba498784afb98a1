import { voiceFor } from './voice.ts';

/** A sentence or a part of one, the element that it stands in, and the voice that can say it. */
export interface Piece {
  block: Element;
  words: string;
  voice: SpeechSynthesisVoice;
}

const blocks = 'h1,h2,h3,h4,p,li,summary,blockquote,th,td,dt,dd';
const unread = '.note,.facts,.share,.aloud,aside,figure,form,[hidden],[aria-hidden=true],script,style';
// Chrome stops by itself in the middle of a longer utterance: up to 180 characters that end a sentence, else a word.
const cut = /.{1,179}(?:[.!?؟।။។](?=\s|$)|$)|.{1,180}(?=\s)|.{1,180}/g;

/** What there is to say in the main part, in order; words in a language that has no voice are left out. */
export function piecesOf(main: Element): Piece[] {
  const texts: { block: Element; words: string }[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const block = parent?.closest(blocks);
    if (!block || !main.contains(block) || parent?.closest(unread)) continue;
    const words = walker.currentNode.textContent ?? '';
    const last = texts.at(-1);
    if (last?.block === block) last.words += words;
    else texts.push({ block, words });
  }
  return texts.flatMap(({ block, words }) => {
    const voice = voiceFor(block.closest<HTMLElement>('[lang]')?.lang ?? '');
    const parts = words.replace(/\s+/g, ' ').trim().match(cut) ?? [];
    return voice ? parts.map((part) => ({ block, words: part.trim(), voice })) : [];
  });
}
