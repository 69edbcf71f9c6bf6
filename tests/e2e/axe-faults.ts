import axe from 'axe-core';
import type { Page } from 'playwright';

type Rules = 'all' | readonly string[];

/**
 * What axe finds in a whole page, in the light theme and in the dark one; each fault with the elements that have it. The
 * themes differ in nothing but colours, so in the dark one only these are looked at again.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', ['color-contrast', 'link-in-text-block']],
  ] as const) {
    // Without movement: a colour on its way from one theme to the other is none of either.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await faultsOf(page, rules)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

async function faultsOf(page: Page, rules: Rules): Promise<string[]> {
  const { violations } = await page.evaluate(
    (asked) =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(asked === 'all' ? {} : { runOnly: [...asked] }),
      }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
