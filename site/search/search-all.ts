import { type Engine, type Filters, type Result, merge } from './results.ts';

/** What several forms of a question find, those of the first form first. */
export async function searchAll(engine: Engine, forms: readonly string[], exact: boolean, filters: Filters): Promise<Result[]> {
  return merge(...(await searchEach(engine, forms, exact, filters)));
}

/** The same, a list for each form. Pagefind has one setting for marks, so its searches run one after the other. */
export async function searchEach(engine: Engine, forms: readonly string[], exact: boolean, filters: Filters): Promise<Result[][]> {
  const lists: Result[][] = [];
  for (const form of forms) lists.push(await engine.search(form, exact, filters));
  return lists;
}
