/** Leaves through the ordinary exit, where locks are given back and what was started is stopped. */
export function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
