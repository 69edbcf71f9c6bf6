/** The surface's end of a line to a worker that does one thing. */
export interface WorkerLine {
  readonly port: MessagePort;
  /** Rejects where the worker breaks down. Never resolves. */
  readonly broken: Promise<never>;
  /** Ends the worker with whatever it is doing. */
  readonly end: () => void;
}
