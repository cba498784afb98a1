// Under this address a file of its own is made, to be loaded when the field is used; a plain import() would keep this script out of the page.
import box from './search-box.ts?worker&url';

// The field in the masthead. On a phone "Search" in the bar opens it; without this script that leads to the search page.
const form = document.querySelector<HTMLFormElement>('form.find');
const link = form && document.querySelector<HTMLAnchorElement>(`.bar a[href="${form.getAttribute('action')}"]`);
const [input, button, status] = [form?.querySelector('input'), form?.querySelector('button'), form?.querySelector('[role=status]')];
let isHere = false;
let isComing = false;

if (form && input && button && status) {
  const load = async () => {
    if (isHere) return;
    if (input.value) status.textContent = form.dataset['loading'] ?? '';
    if (isComing) return;
    isComing = true;
    try {
      await import(/* @vite-ignore */ box);
      isHere = true;
    } catch {
      status.textContent = form.dataset['cut'] ?? '';
    }
    isComing = false;
  };
  input.addEventListener('focus', load);
  input.addEventListener('input', load);
  link?.addEventListener('click', (event) => {
    if (getComputedStyle(form).position !== 'fixed') return;
    event.preventDefault();
    input.focus();
  });
  // The field closes when the focus leaves it, which would take the button away under the finger.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = input.value.trim();
    // Behind a "#" the question is sent to nobody.
    location.assign(form.action + (question && `#q=${encodeURIComponent(question)}`));
  });
}
