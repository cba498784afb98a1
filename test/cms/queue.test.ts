import { testQueue } from '../real/queue-suite.ts';

testQueue();
