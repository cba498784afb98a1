import { sha256 } from '../../sha256.ts';

const sources = import.meta.glob<string>(['./*.ts', './*.js', '../qr.ts'], { eager: true, query: '?raw', import: 'default' });

/** The hash of the code that makes the files of courses: other code, other files. */
export const sourceHash = sha256(JSON.stringify(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))));
