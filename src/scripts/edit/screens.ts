import { fileFormat } from '../../lib/edit/file-format.ts';
import { formatName } from '../../lib/edit/format-name.ts';
import { collectionNames, shapeOf } from '../../lib/reading/collections.ts';
import { walkTree } from './walk-tree.ts';

// Sveltia would start before it knows how our files are read and written.
window.CMS_MANUAL_INIT = true;

// It draws fields only once they are scrolled to, so that whoever goes from field to field by keyboard would never reach
// them. Everything that is far away counts as near here.
const far = { rootMargin: '50000px', scrollMargin: '50000px' };
window.IntersectionObserver = class extends IntersectionObserver {
  constructor(tell: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
    super(tell, { ...far, ...options });
  }
};

addEventListener('keydown', walkTree, { capture: true });

addEventListener('DOMContentLoaded', () => {
  const { CMS } = window;
  if (!CMS) return;
  for (const name of collectionNames) {
    CMS.registerCustomFormat(formatName(name), shapeOf(name).format, fileFormat(name));
  }
  void CMS.init();
});

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    /** What the script of Sveltia offers. */
    CMS?: {
      init(): Promise<void>;
      registerCustomFormat(
        name: string,
        extension: string,
        format: ReturnType<typeof fileFormat>,
      ): void;
    };
  }
}
