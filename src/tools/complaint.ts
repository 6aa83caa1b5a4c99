/** What is wrong with a value, besides what the validator says of it. */
export interface Complaint {
  /** Where: `owners[0]`. */
  at: string;
  /** A sentence. */
  text: string;
}
