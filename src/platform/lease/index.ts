import { JobLeaseRow } from './job-lease.entity.js';

/** Owns which process does a job that only one at a time may do. */
export { LeaseModule } from './lease.module.js';
export { Leases } from './leases.js';
export const leaseEntities = [JobLeaseRow];
