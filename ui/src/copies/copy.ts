/** A copy of the career that can be put in place. */
export interface Copy {
  /** Its file name. */
  name: string;
  /** How many people it holds. */
  people: number;
  /** When it was made, as one says it in full. */
  made: string;
}
