import { personalDataIn } from '#content/schema/personal-data.ts';

// Sends the answer without leaving the page, and stops what looks like data of a person before it leaves the phone.
// Without this script the form is sent as any other, and the CMS refuses the same.
const form = document.querySelector<HTMLFormElement>('form.feedback');
const words = form?.querySelector('textarea');
const [fields, status] = [form?.querySelector('div'), form?.querySelector<HTMLElement>('[role=status]')];
const [button, help] = [form?.querySelector('button'), form?.querySelector('a')];

if (form && words && fields && status && button && help)
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const data = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const found = personalDataIn(words.value);
    if (found) {
      say(found);
      status.append(' ', help.cloneNode(true));
      return words.focus();
    }
    if (!data.get('helped') && !words.value.trim()) return say('empty');
    button.disabled = true;
    const answer = await fetch(form.action, { method: 'POST', body: data, headers: { Accept: 'application/json' } }).catch(() => undefined);
    const said: unknown = await answer?.json().catch(() => undefined);
    button.disabled = false;
    say('failed');
    if (typeof said === 'object' && said && 'message' in said) status.textContent = String(said.message);
    fields.hidden = answer?.ok ?? false;
    status.focus();
  });

function say(kind: 'number' | 'address' | 'empty' | 'failed') {
  if (form && status) status.textContent = form.dataset[kind] ?? '';
}
