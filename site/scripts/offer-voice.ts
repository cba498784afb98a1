import { voiceFor } from './voice.ts';

// Without a voice for the language of the text the buttons stay hidden, and what would read is not loaded.
const bar = document.querySelector<HTMLElement>('.aloud');
const main = bar?.closest('main');
const [toggle, stopper] = bar?.querySelectorAll('button') ?? [];
let isReady = false;

async function offer(): Promise<void> {
  if (!bar || !main || !toggle || !stopper) return;
  const hasVoice = Boolean(voiceFor(main.lang));
  if (hasVoice && !isReady) {
    isReady = true;
    const { readAloud } = await import('./read-aloud.ts');
    readAloud(main, toggle, stopper);
  }
  bar.hidden = !hasVoice;
}

if ('speechSynthesis' in window) {
  void offer();
  // Most browsers know their voices only some time after the page has come.
  speechSynthesis.addEventListener?.('voiceschanged', () => void offer());
}
