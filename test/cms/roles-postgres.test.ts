import { startPostgres } from '../real/postgres.ts';
import { testRoles } from '../real/role-table.ts';

testRoles(startPostgres);
