import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end; not for code that Vite bundles and moves. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));
