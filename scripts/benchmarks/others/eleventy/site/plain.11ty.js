export const data = {
  pagination: { data: 'plainFiles', size: 1, alias: 'file' },
  permalink: ({ file }) => file.path,
};

/** The text of one of the files beside the pages. */
export function render({ file }) {
  return file.text;
}
