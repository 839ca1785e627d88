import type { Locator, Page } from 'playwright';

/** The part of a form with a name. Sveltia isolates the direction of what we name, with signs that nobody sees. */
export function part(form: Page | Locator, label: string): Locator {
  return form.getByRole('group', { name: `“\u2068${label}\u2069” Field`, exact: true });
}

/** The button that adds one more entry to a list. */
export function addTo(form: Page | Locator, label: string): Locator {
  return form.getByRole('button', { name: `Add \u2068${label}\u2069`, exact: true });
}

/** Fills in a text of a form, by the name that stands beside it. */
export async function fill(
  form: Page | Locator,
  label: string,
  text: string,
  which: 'first' | 'last' = 'first',
): Promise<void> {
  await form.getByRole('textbox', { name: label, exact: true })[which]().fill(text);
}

/** Chooses one of the words that a form offers. */
export async function pick(
  form: Page | Locator,
  label: string,
  choice: string | RegExp,
  which: 'first' | 'last' = 'first',
): Promise<void> {
  const box = form.getByRole('combobox', { name: label, exact: true })[which]();
  const page = 'page' in form ? form.page() : form;
  const radio = form.getByRole('radiogroup', { name: label, exact: true })[which]();
  await box.or(radio).first().waitFor();
  if ((await box.count()) === 0) {
    await radio.getByRole('radio', { name: choice, exact: true }).click();
    return;
  }
  await box.click();
  await page.getByRole('option', { name: choice }).first().click();
}
