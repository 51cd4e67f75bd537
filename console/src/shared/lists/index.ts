export { AddressFilters, useAddressFilter } from './address-filter';
export { PagedRecords } from './paged-records';
