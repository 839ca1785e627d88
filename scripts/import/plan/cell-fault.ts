/** Something in a workbook that stops the import, told by sheet and cell. */
export interface CellFault {
  sheet: string;
  at: string;
  /** What is wrong, with what the cell prints in quotes. */
  says: string;
  /** What to do. */
  fix: string;
}

/** Something that does not stop it and that a person should know of. */
export interface CellNote {
  sheet: string;
  at: string;
  says: string;
}
