import { startPostgres } from '../real/postgres.ts';
import { testQueue } from '../real/queue-suite.ts';

testQueue(startPostgres);
