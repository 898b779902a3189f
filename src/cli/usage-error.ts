/** The command line was not understood; the text says what is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
