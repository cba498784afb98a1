// An alert is gone after its last day even where nobody has built the site since; "T24:00" is the end of that day on the reader's clock.
for (const alert of document.querySelectorAll<HTMLElement>('[data-until]')) alert.hidden = Date.parse(`${alert.dataset['until']}T24:00`) <= Date.now();
const shown = document.querySelector('[data-until]:not([hidden])');
for (const word of document.querySelectorAll<HTMLElement>('[data-when-over]')) word.hidden = shown !== null;
