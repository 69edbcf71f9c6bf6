/** The one sink for errors that nobody expected: the console of the worker or of the page, under the product's name. */
export function report(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: an error that nobody expected must leave a trace somewhere.
  console.error('Planmark:', error);
}
