/** What a reader came for, with which a page begins. */
export interface Answer {
  /** One sentence, or two where a publisher's word stands beside a date. */
  headline: string;
  /** Two or three sentences. */
  detail: string;
}
