import { startPostgres } from '../real/postgres.ts';
import { testDelta } from '../real/delta.ts';

testDelta(startPostgres, true);
