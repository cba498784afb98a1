/**
 * A field with a list after the WAI-ARIA pattern of the combobox: the focus stays in the field, the arrow keys choose one of the
 * links in the list, Enter opens it, Escape closes the list. Without a chosen option Enter does what the form does.
 */
export function combobox(input: HTMLInputElement, list: HTMLElement): Combobox {
  let options: HTMLElement[] = [];
  let chosen = -1;

  function choose(index: number): void {
    chosen = index;
    for (const [own, option] of options.entries()) option.setAttribute('aria-selected', String(own === index));
    const option = options[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function open(isOpen: boolean): void {
    choose(-1);
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
  }

  /** Where a key leads; undefined: it does what it always does in a field. */
  function target(key: string): number | undefined {
    const last = options.length - 1;
    if (last < 0) return undefined;
    if (key === 'ArrowDown') return chosen === last ? 0 : chosen + 1;
    if (key === 'ArrowUp') return chosen <= 0 ? last : chosen - 1;
    if (chosen >= 0 && key === 'Home') return 0;
    if (chosen >= 0 && key === 'End') return last;
    return undefined;
  }

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const next = target(event.key);
    if (next !== undefined) {
      if (list.hidden) open(true);
      choose(next);
    } else if (event.key === 'Enter' && chosen >= 0) options[chosen]?.click();
    else if (event.key === 'Escape' && !list.hidden) open(false);
    else return;
    event.preventDefault();
  });
  input.addEventListener('focus', () => open(options.length > 0));
  input.addEventListener('blur', () => open(false));
  // The focus stays in the field, or the list would be gone before the tap has arrived.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const signs = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(signs)) input.setAttribute(name, value);
  open(false);

  return {
    offer(links) {
      for (const [index, link] of links.entries()) {
        link.id = `${list.id}-${index}`;
        link.tabIndex = -1;
        link.setAttribute('role', 'option');
      }
      options = links;
      list.replaceChildren(...links);
      open(options.length > 0 && document.activeElement === input);
    },
  };
}

interface Combobox {
  /** Puts other links into the list and opens it; none: closes it. */
  offer: (links: HTMLAnchorElement[]) => void;
}
