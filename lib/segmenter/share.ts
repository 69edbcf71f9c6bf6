/**
 * Makes a loader that runs once and hands the same value to every caller, those that come while it still loads
 * among them. After a failure, which every waiting caller sees, the next call tries again.
 */
export function shareUntilFailure<T>(load: () => Promise<T>): () => Promise<T> {
  let shared: Promise<T> | null = null;
  return () => {
    shared ??= load().catch((error: unknown) => {
      shared = null;
      throw error;
    });
    return shared;
  };
}
