// src/i18n/files.ts: every file of texts, as a bundler sees it.

export function localesOf(languages) {
  const parts = ['banner', 'preferences', 'services', 'form', 'embed', 'settings'];
  const lines = languages.flatMap((language) =>
    parts.map((part) => {
      const file = part === 'banner' ? language : `${language}.${part}`;
      return `'locales/${file}.js': () => import('./${language}/${part}.js'),`;
    }),
  );
  return `// Made by \`npm run services:write\`: do not edit.

/** Every file of texts, under the name that it has beside the script tag: for bundlers, which make a file of each. */
export const LOCALE_FILES: Readonly<Record<string, () => Promise<unknown>>> = {
${lines.join('\n')}
};
`;
}
