/** axe-core in a page of a real browser. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules that are broken on the page as it is now, one line each: rule, how bad, the first places. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(`${source}; 0`);
  return page.evaluate(async () => {
    type Result = { violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(where: Document, options: object): Promise<Result> } };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary.replace(/\s+/g, ' ')}`).join(' | ')}`);
  });
}
