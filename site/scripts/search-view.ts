import { element } from './element.ts';

/** The parts of the search page below its form: nothing else on the page changes while a reader searches. */
export function searchView(around: HTMLElement): View {
  const status = element(around, '.search-status');
  const progress = element(around, 'progress');
  const found = element(around, '.found');
  const buttons = { again: element(around, '.again'), anywhere: element(around, '.anywhere') };
  const urgent = element(around, '.urgent');
  const feedback = document.querySelector<HTMLFormElement>('form.feedback');
  let written = '';

  function say(sentence: string, isWaiting: boolean): void {
    // The same sentence twice would be read aloud twice.
    if (status.textContent !== sentence) status.textContent = sentence;
    progress.hidden = !isWaiting;
  }

  /** The question stands ready in the field "What did you not find?"; only the reader sends it, and what the reader wrote there stays. */
  function offerFeedback(question: string | undefined): void {
    const field = feedback?.querySelector('textarea');
    if (!feedback || !field) return;
    feedback.hidden = question === undefined;
    if (question === undefined || (field.value && field.value !== written)) return;
    written = question;
    field.value = question;
  }

  return {
    wait: (sentence) => say(sentence, true),
    show(sentence, { groups = [], offer, unanswered } = {}) {
      say(sentence, false);
      found.replaceChildren(...groups);
      for (const [name, button] of Object.entries(buttons)) button.hidden = name !== offer;
      urgent.hidden = unanswered === undefined;
      offerFeedback(unanswered);
    },
    onAgain(run) {
      for (const button of Object.values(buttons))
        button.addEventListener('click', () => {
          // The button goes away, and the focus with it.
          status.focus();
          run(button === buttons.anywhere);
        });
    },
  };
}

interface View {
  wait: (sentence: string) => void;
  /** `offer` is the button that is offered; `unanswered` is the question where its words were not found. */
  show: (sentence: string, more?: { groups?: HTMLElement[]; offer?: 'again' | 'anywhere' | undefined; unanswered?: string | undefined }) => void;
  /** Runs when a reader asks for another try, with `anywhere` without the filters. */
  onAgain: (run: (anywhere: boolean) => void) => void;
}
