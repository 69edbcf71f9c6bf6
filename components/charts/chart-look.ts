/** Colours and type of a chart as fixed values, so that a saved one looks the same without our style sheets. */
export interface ChartLook {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly rule: string;
  readonly target: string;
  readonly actual: string;
  /** A font stack that ends in what every system has. */
  readonly font: string;
}

/** The look of the place that an element stands in, light or dark. */
export function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--pm-ink'),
    muted: token('--pm-muted'),
    paper: token('--pm-paper'),
    rule: token('--pm-rule'),
    target: token('--pm-target'),
    actual: token('--pm-result'),
    font: style.fontFamily,
  };
}
