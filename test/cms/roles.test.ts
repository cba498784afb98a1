import { testRoles } from '../real/role-table.ts';

testRoles();
