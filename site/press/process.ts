import { diskFull, isDiskFull } from '../publisher/failure.ts';
import { openPress } from './press.ts';
import type { Answer, Message } from './protocol.ts';

/** The process of the press: it does what its messages say, one after the other, and ends with the publisher. */
let press: ReturnType<typeof openPress> | undefined;
let before = Promise.resolve();

/** After so many milliseconds without a job there is time for housework. */
const quiet = 20_000;
let idle: NodeJS.Timeout | undefined;

process.on('message', (message: Message) => {
  clearTimeout(idle);
  before = before.then(() => take(message));
});
process.on('disconnect', () => process.exit(0));

async function take(message: Message): Promise<void> {
  if ('place' in message) {
    press = openPress(message.place);
    const opened = await press;
    await opened.resume();
    return;
  }
  const opened = await press;
  if (!opened) throw new Error('The press was given a job before it was told where it works.');
  const result = await opened.make(message.job).then((made): Answer => ({ ok: true, made }), failure);
  process.send?.(result);
  if (result.ok) await opened.keep();
  idle = setTimeout(() => {
    before = before.then(() => opened.compact()).catch(console.error);
  }, quiet);
}

function failure(error: unknown): Answer {
  if (!(error instanceof Error)) return { ok: false, refused: false, message: String(error) };
  // The bundle has classes of its own for the same errors.
  if (error.name === 'NeedsWhole') return { ok: false, refused: false, needs: 'whole', message: error.message };
  if (error.name === 'BuildError') return { ok: false, refused: true, message: error.message };
  if (isDiskFull(error)) return { ok: false, refused: true, message: diskFull };
  return { ok: false, refused: false, message: error.stack ?? error.message };
}
