import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** A rule that is off has a sentence that says why. */
const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Templates leave spaces at the ends of lines; browsers and brotli make nothing of them.
    'no-trailing-whitespace': 'off',
    // Each page carries the few styles that it uses, so that it paints at once. Not one element has a
    // style attribute: tests/site/rules/bare.ts sees to that.
    'no-style-tag': 'off',
    // A title names the page, its strategy and the site, and so may run over 70 characters.
    'long-title': 'off',
    // The one script is of the same site and the same build.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Tables whose display changes on a phone lose their roles in some browsers, so they are written out.
    'no-redundant-role': 'off',
  },
};

/** The library works out its rules anew for each page, which takes a third of its time. */
class OnceForAll extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(path: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(path);
    return this.#rules;
  }
}

/** html-validate with all that it recommends. */
export const validator = new HtmlValidate(new OnceForAll(rules));
