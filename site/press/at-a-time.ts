/** Eight at a time, as in `astro build`: half of the time is waiting for the disk. Rejects with the first error. */
export async function eightAtATime<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
