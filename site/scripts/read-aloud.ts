import { type Piece, piecesOf } from './spoken-pieces.ts';

// Reads the main text with a voice of the reader's own device. Nothing is remembered.
const bar = document.querySelector<HTMLElement>('.aloud');
const main = bar?.closest('main');
const [toggle, stopper] = bar?.querySelectorAll('button') ?? [];
if (main && toggle && stopper) start(main, toggle, stopper);

function start(main: HTMLElement, toggle: HTMLButtonElement, stopper: HTMLButtonElement) {
  let pieces: Piece[] = [];
  let at = 0;
  // Kept also because Chrome forgets to say that an utterance ended once nobody holds it.
  let spoken: SpeechSynthesisUtterance | undefined;

  function say() {
    const piece = pieces[at];
    if (!piece) return end();
    const utterance = new SpeechSynthesisUtterance(piece.words);
    utterance.voice = piece.voice;
    utterance.lang = piece.voice.lang.replace('_', '-');
    utterance.onend = () => {
      if (spoken !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (spoken === utterance) end();
    };
    spoken = utterance;
    speechSynthesis.speak(utterance);
    show('pause', piece.block);
  }

  // Android ends where it should pause: so a pause is an end that remembers the sentence.
  function pause() {
    spoken = undefined;
    speechSynthesis.cancel();
    show('resume', pieces[at]?.block);
  }

  function end() {
    pause();
    pieces = [];
    at = 0;
    show('read');
  }

  function show(word: 'read' | 'pause' | 'resume', block?: Element) {
    for (const old of main.querySelectorAll('.spoken')) old.classList.remove('spoken');
    block?.classList.add('spoken');
    const words = toggle.querySelector('span');
    if (words) words.textContent = toggle.dataset[word] ?? '';
    stopper.hidden = word === 'read';
  }

  toggle.addEventListener('click', () => {
    if (spoken) return pause();
    if (pieces.length === 0) pieces = piecesOf(main);
    say();
  });
  stopper.addEventListener('click', () => {
    end();
    toggle.focus();
  });
  addEventListener('pagehide', end);
}
