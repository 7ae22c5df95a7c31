import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Preferences } from '../../src/data/preferences.ts'
import { expect } from './test.ts'

/** Themes with the colour scheme of the system; “auto” in the light is what a page is opened in. */
const THEMES: readonly (readonly [Preferences['theme'], 'light' | 'dark'])[] = [
  ['auto', 'dark'],
  ['sepia', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
]

/**
 * Fails on anything that stands in somebody’s way: axe’s rules on what is shown, and its contrast rule in every theme,
 * of the page or of the parts that a selector names.
 */
export async function expectNoBarrier(page: Page, parts = 'html'): Promise<void> {
  const found = await violations(new AxeBuilder({ page }).setLegacyMode().include(parts))
  for (const [theme, colorScheme] of THEMES) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate((chosen) => {
      if (chosen !== 'auto') document.documentElement.dataset['theme'] = chosen
    }, theme)
    const contrast = new AxeBuilder({ page })
      .setLegacyMode()
      .include(parts)
      .withRules('color-contrast')
    for (const line of await violations(contrast)) found.push(`${theme} on ${colorScheme}: ${line}`)
  }
  expect(found).toEqual([])
}

/** Fails where a page is wider than the screen. */
export async function expectNoOverhang(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overhang, page.url()).toBe(0)
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}
