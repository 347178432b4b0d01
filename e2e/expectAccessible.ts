import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** Fails with what axe finds wrong: names, roles, contrast. Its rules are those of WCAG 2.2, level AA, and best practice. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await expectNothing(new AxeBuilder({ page }), screen);
}

/** The same of contrast alone: names and roles are the same in every color. */
export async function expectReadable(page: Page, screen: string): Promise<void> {
  await expectNothing(new AxeBuilder({ page }).withRules('color-contrast'), screen);
}

async function expectNothing(axe: AxeBuilder, screen: string): Promise<void> {
  const { violations } = await axe.setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect.soft(found, screen).toEqual([]);
}
