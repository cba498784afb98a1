import { testDelta } from '../real/delta.ts';

testDelta(async () => ({ stop: () => {} }), false);
