let lost: number | undefined;

/**
 * How many parts of an index did not come so far. Pagefind takes a part that is lost for one in which nothing is found, and tells
 * only the console: a reader would be told that there is no such page. So what it fetches is watched from the first call on.
 */
export function lostParts(): number {
  if (lost === undefined) watch();
  lost ??= 0;
  return lost;
}

function watch(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (!String(input).includes('/pagefind/')) return fetch(input, init);
    try {
      const response = await fetch(input, init);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      // Read here, because a line may be cut in the middle.
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      lost = (lost ?? 0) + 1;
      throw error;
    }
  };
}
