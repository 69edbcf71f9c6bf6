/** Times taken side by side: what is compared runs in turns, so that a slow moment of the machine hits all of it. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

type Task = () => unknown;

/** Medians in milliseconds, by name. Each task runs `rounds` times in turns, after `warm` rounds that are not counted. */
export async function inTurns<N extends string>(
  tasks: Readonly<Record<N, Task>>,
  { rounds, warm = 1 }: { readonly rounds: number; readonly warm?: number },
): Promise<Record<N, number>> {
  const times = new Map<string, number[]>();
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, task] of Object.entries<Task>(tasks)) {
      const started = performance.now();
      await task();
      const taken = performance.now() - started;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), taken]);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<N, number>;
}

/** One line of the table of results. */
export interface Row {
  readonly work: string;
  readonly ours: string;
  readonly peer: string;
  /** What the line says as one number in words: `11.2× as fast`. */
  readonly result: string;
  /** What is to be reached, in words. */
  readonly reach: string;
  readonly reached: boolean;
}

export function ms(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(2)} s`;
  return `${value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)} ms`;
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0)}×`;

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
