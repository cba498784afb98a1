// A file of its own; a plain import() would keep this script out of the page.
import readAloud from './read-aloud.ts?worker&url';
import { voiceFor } from './voice.ts';

// Without a voice for the language of the text the buttons stay hidden, and what would read is not loaded.
const bar = document.querySelector<HTMLElement>('.aloud');
const main = bar?.closest('main');

async function offer(): Promise<void> {
  if (!bar || !main) return;
  const hasVoice = Boolean(voiceFor(main.lang));
  if (hasVoice) await import(/* @vite-ignore */ readAloud);
  bar.hidden = !hasVoice;
}

if ('speechSynthesis' in window) {
  void offer();
  // Most browsers know their voices only some time after the page has come.
  speechSynthesis.addEventListener?.('voiceschanged', () => void offer());
}
