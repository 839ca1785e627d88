import type { Locator, Page } from 'playwright';

/** Hands on a keyboard: no pointer, and no focus that keys did not bring. */
export class Keyboard {
  readonly #page: Page;
  presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a key until the focus is where it has to be. */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let tries = 0; tries < mostPresses; tries += 1) {
      if (await hasFocus(target)) return;
      await this.press(key);
      // Sveltia moves the focus in a list a moment after the key.
      await this.#page.waitForTimeout(50);
    }
    throw new Error(`${mostPresses} times ${key} do not lead to ${target}.`);
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }
}

/** No form may ask for more keys than this to come from one thing to the next. */
const mostPresses = 80;

async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((one) => one === document.activeElement);
}
