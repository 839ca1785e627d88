/** The elements whose text stays as it is: where white space counts, or nothing is read. */
export const leftAlone = new Set('code pre script style svg template textarea title'.split(' '));
