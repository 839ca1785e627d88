import starlight from '@astrojs/starlight';

export default {
  site: 'https://bench.example',
  outDir: 'dist',
  integrations: [
    starlight({
      title: 'Made-up promises',
      // A list of all pages in each page would not be how anybody shows thousands of them.
      sidebar: [{ label: 'Plans', link: '/' }],
      pagination: false,
    }),
  ],
};
