/** A listener that acts on what a person did and not on what a script of the page made up. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
