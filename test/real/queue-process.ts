import { openPayload } from '../../cms/commands/with-payload.ts';
import { startQueue } from '../../cms/publishing/queue.ts';
import { quick } from './queue-pace.ts';

// A second process that publishes from the same database, to be killed.
startQueue(await openPayload(), quick);
