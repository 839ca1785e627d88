/** Something the person at the keyboard can put right. Its message is shown as it is, without a stack trace. */
export class Mistake extends Error {
  override name = 'Mistake';
}
