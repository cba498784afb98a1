/** Countries and questions by their codes; none of a kind means all of it. */
export type Chosen = { countries: readonly string[]; questions: readonly string[] };

/** Shows the chosen columns and rows of the tables, and the same in the folds of a narrow window; says how many there are of each. */
export function showChosen({ countries, questions }: Chosen): { countries: number; questions: number } {
  const shown = { countries: new Set<string>(), questions: new Set<string>() };
  const wanted = (list: readonly string[], value = '') => list.length === 0 || list.includes(value);

  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const { country } = part.dataset;
    for (const row of part.querySelectorAll<HTMLElement>('[data-question]')) row.hidden = !wanted(questions, row.dataset['question']);
    const columns = [...part.querySelectorAll<HTMLTableCellElement>('th[data-country]')];
    for (const column of columns) {
      const hidden = !wanted(countries, column.dataset['country']);
      for (const row of part.querySelectorAll('tr')) row.cells[column.cellIndex]?.toggleAttribute('hidden', hidden);
    }
    const rows = [...part.querySelectorAll<HTMLElement>('[data-question]:not([hidden])')];
    const open = columns.filter((column) => !column.hidden);
    part.hidden = rows.length === 0 || (columns.length > 0 && open.length === 0) || (country !== undefined && !wanted(countries, country));
    // The parts of a country that is not shown keep what they have.
    if (part.closest('[hidden]')) continue;
    for (const row of rows) shown.questions.add(row.dataset['question'] ?? '');
    for (const { dataset } of open) shown.countries.add(dataset['country'] ?? '');
    if (country) shown.countries.add(country);
  }
  return { countries: shown.countries.size, questions: shown.questions.size };
}

/** Opens the answers of one country in the folds of a narrow window. */
export function openCountry(country: string): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-country]')) fold.open = fold.dataset['country'] === country;
}
