/** The first element that a selector finds below another; throws where the markup lacks it. */
export function element<T extends HTMLElement = HTMLElement>(around: ParentNode, selector: string): T {
  const found = around.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
