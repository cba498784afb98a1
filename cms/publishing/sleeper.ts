/** Sleeps until a time is over or somebody wakes it; a wake while nobody sleeps ends the next sleep at once. */
export function sleeper() {
  let isWoken = false;
  let rise: (() => void) | undefined;

  return {
    wake: (): void => {
      isWoken = true;
      rise?.();
    },
    upTo: async (milliseconds: number): Promise<void> => {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          rise = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isWoken = false;
      rise = undefined;
    },
  };
}
