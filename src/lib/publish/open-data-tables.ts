import { kindsInOrder } from '../kinds/kinds.ts';

/** Every table of open data, in the order in which the data page explains them. */
export const openDataTables = kindsInOrder
  .flatMap(({ tables }) => tables)
  .sort((one, other) => one.place - other.place);
