import { fileFormat } from '../../lib/edit/file-format.ts';
import { formatName } from '../../lib/edit/format-name.ts';
import { collectionNames, shapeOf } from '../../lib/reading/collections.ts';

// Sveltia would start before it knows how our files are read and written.
window.CMS_MANUAL_INIT = true;

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
