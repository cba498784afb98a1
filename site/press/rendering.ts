import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<{ error?: unknown }>();

/** Renders one page; throws what its template threw, which the server would have answered with a page of its own. */
export async function rendering(render: () => Promise<Response>): Promise<Buffer> {
  const state: { error?: unknown } = {};
  const response = await current.run(state, render);
  if ('error' in state) throw state.error;
  if (response.status !== 200 && response.status !== 404) throw new Error(`the answer was ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Keeps what a template threw for the one who asked for the page. */
export function failed(error: unknown): void {
  const state = current.getStore();
  if (state) state.error ??= error;
}
