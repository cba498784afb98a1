/**
 * Preloaded into a build: when the publisher is gone, killed or crashed, its build stops too instead of writing on
 * into a folder that the next publisher is about to sweep.
 */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
