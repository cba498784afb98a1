// Under this address a file of its own is made, to be loaded when the field is used; a plain import() would keep this script out of the page.
import box from './search-box.ts?worker&url';

// The field in the masthead. On a phone "Search" in the bar opens it; without this script that leads to the search page.
const form = document.querySelector<HTMLFormElement>('.find');
const [input, status] = [form?.querySelector('input'), form?.querySelector('p')];

if (form && input && status) {
  const say = (sentence: 'loading' | 'cut') => {
    status.textContent = form.dataset[sentence] ?? '';
  };
  // Asked for again by every letter until it is here, and takes these two away then.
  const load = () => {
    if (input.value) say('loading');
    import(/* @vite-ignore */ box).catch(() => say('cut'));
  };
  input.onfocus = input.oninput = load;
  form.onsubmit = (event) => {
    event.preventDefault();
    // Behind a "#" the question is sent to nobody.
    location.href = `${form.action}#q=${encodeURIComponent(input.value)}`;
  };
  document.querySelector('.bar a[href$="/search/"]')?.addEventListener('click', (event) => {
    // Only on a phone it waits above the screen.
    if (form.offsetTop >= 0) return;
    event.preventDefault();
    input.focus();
  });
}
