/** Whether an update tells anything: one that says that no update was received is no news. */
export function isNews({ noUpdate }: { noUpdate?: boolean | undefined }): boolean {
  return !noUpdate;
}

/** What an update says of which its report says no more than that there was none. */
export const noUpdateReceived = 'The report says that no update was received.';
