/** What the address of the search page asks for: after its "?", or, from the field in the masthead, after its "#", which is sent to nobody. */
export function readQuestion(): URLSearchParams {
  return new URLSearchParams(location.search || location.hash.slice(1));
}

/** Keeps the question in the address, so that it can be sent on or found again with the back button; what is empty leaves it. */
export function writeQuestion(question: Readonly<Record<string, string>>): void {
  const given = new URLSearchParams(Object.entries(question).filter(([, value]) => value));
  history.replaceState(null, '', given.size > 0 ? `?${given}` : location.pathname);
}
