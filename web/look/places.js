// Where the pages find what is made here.
const pages = new URL('../src/main/resources/nl/speelveld/web/static/', import.meta.url);
export const manifestFile = new URL('vendor/manifest.json', pages);
export const licenceFile = new URL('vendor/EUPL-1.2.md', pages);
export const bundleFile = new URL('speelveld.css', pages);
export const themeFile = new URL('theme.css', pages);
