/** What tests do with a popup or side panel, and what they ask the page about a quote. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { WORDS } from './words';

/** Waits until the surface tells who the page is about. */
export async function tellsOf(surface: Page, name: string): Promise<void> {
  await surface.getByRole('heading', { level: 1, name }).waitFor();
  await surface.getByRole('region', { name: 'Verdict' }).waitFor();
}

/** Waits until the workspace shows a person, going into the first shortlist when it begins with the list of them. */
export async function findPerson(workspace: Page, name: string): Promise<Locator> {
  const person = workspace.getByRole('main').getByRole('button', { name }).first();
  const list = workspace.getByRole('navigation').getByRole('listitem').getByRole('link').first();
  await person.or(list).first().waitFor();
  if (!(await person.isVisible())) await list.click();
  await person.waitFor();
  return person;
}

/** Opens the first finding that has a quote; gives its quote's words and the button that shows it on the page. */
export async function openQuote(surface: Page): Promise<{ words: string; show: Locator }> {
  const finding = surface.locator('li > details', { has: surface.locator('blockquote') }).first();
  await finding.locator('summary').first().click();
  const quote = finding.locator('figure').first();
  await quote.waitFor();
  return { words: await quote.locator('blockquote').innerText(), show: quote.getByRole('button', { name: WORDS.showQuote }) };
}

/** The words the browser has lit up on a page, and whether the first of them are inside the window. */
export function litUp(page: Page): Promise<{ words: string; inView: boolean } | null> {
  return page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    if (!range) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { words: range.toString(), inView: top >= 0 && bottom <= innerHeight && bottom > top };
  });
}

/** Compares words without their blanks: the page has line breaks and indents where the quote has one space. */
export function expectSameWords(a: string, b: string): void {
  expect(a.replace(/\s+/g, '')).toBe(b.replace(/\s+/g, ''));
}

/** The page's whole document, as the page itself could send it home. */
export function wholePage(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
