// Buttons that copy a text. Without this script, or where the browser keeps its clipboard closed, they stay hidden: the
// text stands beside them and can be copied by hand.
const clipboard = 'clipboard' in navigator ? navigator.clipboard : undefined;
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const status = button.nextElementSibling;
  button.hidden = !clipboard;
  button.addEventListener('click', async () => {
    try {
      await clipboard?.writeText(button.dataset['copy'] ?? '');
      if (status) status.textContent = button.dataset['copied'] ?? '';
    } catch {
      // The reader or the browser refused: a button that does nothing is worse than none.
      button.hidden = true;
    }
  });
}
