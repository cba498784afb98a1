// Behind the button of sensitive pages: the page is emptied at once, because the next one may take long to come, and its
// place in the list of the back button is given to the neutral page. Without this script the button is a plain link.
const link = document.querySelector<HTMLAnchorElement>('a.leave');
const presses = 3;
const milliseconds = 5000;
let escapes: number[] = [];
let left = false;

function leave(url: string) {
  left = true;
  // Whatever is being read aloud stops; recordings stop because they are taken out of the page.
  dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
  for (const sign of document.querySelectorAll('link[rel=icon], meta[name=theme-color]')) sign.remove();
  document.title = new URL(url).host;
  location.replace(url);
}

if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Escape' || repeat) return;
    escapes = [...escapes.filter((earlier) => timeStamp - earlier < milliseconds), timeStamp];
    if (escapes.length >= presses) leave(link.href);
  });
  // A browser that kept the page in memory shows it as it was left: empty, and on its way.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && left) leave(link.href);
  });
}
