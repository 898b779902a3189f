import {readFileSync, readdirSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {resolve as resolvePath} from 'node:path';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The oldest browsers of the contract. */
const target = ['chrome90', 'firefox98', 'safari16.4'];

const literals = () =>
  minifyHTMLLiterals({
    failOnError: true,
    include: ['src/**'],
    options: {
      minifyOptions: {
        keepClosingSlash: true,
        removeAttributeQuotes: true,
        collapseBooleanAttributes: true,
        minifyCSS: {
          minify: true,
          targets: {chrome: 90 << 16, firefox: 98 << 16, safari: (16 << 16) | (4 << 8)},
        },
      },
    },
  });

const typescript = (dev, to) =>
  esbuild({
    target: to,
    charset: 'utf8',
    // esbuild avoids it before Chrome 91 for a bug with spread arguments, which we do not use behind it.
    supported: {'optional-chain': true},
    tsconfig: 'tsconfig.base.json',
    define: {__DEV__: String(dev), __VERSION__: JSON.stringify(version)},
  });

const minify = () =>
  terser({
    ecma: 2020,
    compress: {passes: 4, unsafe_arrows: true, pure_getters: true, comparisons: false, keep_fargs: false},
    mangle: {toplevel: true},
    format: {comments: false},
  });

const browserPlugins = (dev) => [
  presetParts,
  ...(dev ? [] : [literals()]),
  typescript(dev, target),
  resolve({browser: true, exportConditions: dev ? ['development'] : ['production']}),
];

/** Lazy files carry the version, those that they import included: a new release is never mixed with a cached old one. */
const versioned = {
  name: 'versioned-imports',
  renderChunk: (code) =>
    code.replace(/(from\s*|import\s*\(?\s*)(["'])(\.{1,2}\/[^"']+\.js)\2/g, `$1$2$3?v=${version}$2`),
};

/** Sets of tokens, one file each. */
const themes = Object.fromEntries(
  readdirSync('src/themes')
    .filter((file) => file !== 'adopt.ts')
    .map((file) => ['themes/' + file.slice(0, -3), 'src/themes/' + file]),
);

/** Texts: one language, split like the files that show them; those of the notice are named after the language alone. */
const locales = Object.fromEntries(
  readdirSync('src/i18n')
    .filter((language) => language.length === 2)
    .flatMap((language) =>
      ['banner', 'preferences', 'services', 'form', 'embed', 'settings'].map((part) => [
        'locales/' + (part === 'banner' ? language : `${language}.${part}`),
        `src/i18n/${language}/${part}.ts`,
      ]),
    ),
);

/** The presets, one file each. */
const services = readdirSync('src/services')
  .filter((file) => /\bexport const facts\b/.test(readFileSync('src/services/' + file, 'utf8')))
  .map((file) => file.slice(0, -3));

/** A part of a preset as an entry of its own: what a page needs to run it, or what a visitor reads of it. */
const presetParts = {
  name: 'preset-parts',
  resolveId: (id) => (id.startsWith('preset:') ? id : null),
  load(id) {
    const [, names, service] = id.match(/^preset:([\w,]+):([\w-]+)$/) ?? [];
    return names
      ? `export {${names}} from ${JSON.stringify(resolvePath(`src/services/${service}.ts`))}`
      : null;
  },
};

const facts = Object.fromEntries(services.map((id) => [`services/${id}.facts`, `preset:facts:${id}`]));

const views = Object.fromEntries(
  ['preferences', 'form', 'settings', 'embed'].map((name) => ['soglasie-' + name, `src/${name}.ts`]),
);

/** What several views share: styles and texts; Lit has a file of its own, which only the forms need. */
const sharedChunk = (id) =>
  /src\/elements\/styles\/(sheet|tokens|controls)|src\/elements\/(text-runs|shown-text|decide-event|make-element|element-base)|src\/core\/(localize|guards)|src\/(attempt|facts|i18n\/messages)/.test(
    id,
  )
    ? 'base'
    : /node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)
      ? 'lit'
      : undefined;

/** Our modules only define things; the entries act. What production does not use, such as the readers of the development
 * build, leaves no trace. */
const treeshake = {
  moduleSideEffects: (id) => !/\/src\/(core|services|dev)\//.test(id),
  propertyReadSideEffects: false,
};

const build = (dev) => {
  const suffix = dev ? '.dev' : '';
  const finish = dev ? [] : [minify()];
  return [
    {
      // The script tag of every page.
      input: 'src/soglasie.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie${suffix}.js`, format: 'iife', plugins: finish},
    },
    {
      // The same with the guard for what nobody marked up, for sites that want it.
      input: 'src/guard.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie-guard${suffix}.js`, format: 'iife', plugins: finish},
    },
    {
      // Brought in by the loader when there is something to show.
      input: {...views, ...(dev ? {} : {...locales, ...themes, ...facts})},
      treeshake,
      plugins: browserPlugins(dev),
      output: {
        dir: 'dist',
        format: 'es',
        entryFileNames: `[name]${suffix}.js`,
        chunkFileNames: `chunks/[name]${suffix}.js`,
        manualChunks: sharedChunk,
        hoistTransitiveImports: false,
        plugins: [versioned, ...finish],
      },
    },
    {
      // Brought in by the loader when something is asked: the notice, with what makes a decision. One file and nothing that
      // it shares with others, since each that it waits for would make the visitor wait.
      input: 'src/ui.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie-ui${suffix}.js`, format: 'es', plugins: finish},
    },
    {
      // Brought in by the loader when nothing is asked, but something can be pressed or is to be shown.
      input: 'src/decision.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie-decision${suffix}.js`, format: 'es', plugins: finish},
    },
    {
      // Brought in by the decider: what follows a decision.
      input: 'src/follow-up.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie-follow-up${suffix}.js`, format: 'es', plugins: finish},
    },
    {
      // Brought in by the loader where the page holds frames, pictures, links or templates.
      input: 'src/resources.ts',
      treeshake,
      plugins: browserPlugins(dev),
      output: {file: `dist/soglasie-resources${suffix}.js`, format: 'es', plugins: finish},
    },
    // Adapters that a site adds by itself; they use the public API only.
    {
      input: 'src/bridges/wordpress.ts',
      plugins: browserPlugins(dev),
      output: {file: `dist/bridges/wordpress${suffix}.js`, format: 'iife', plugins: finish},
    },
    {
      input: 'src/bridges/segment.ts',
      plugins: browserPlugins(dev),
      output: {file: `dist/bridges/segment${suffix}.js`, format: 'es', plugins: finish},
    },
    // One configured service each, but for the two that are in the loader. The development build says what may be written.
    ...services
      .filter((id) => !/^(yandex-metrika|google-analytics)$/.test(id))
      .map((id) => ({
        input: `preset:preset${dev ? ',facts' : ''}:${id}`,
        treeshake,
        plugins: browserPlugins(dev),
        output: {file: `dist/services/${id}${suffix}.js`, format: 'es', plugins: finish},
      })),
    {
      // The package's entry for bundlers, which bring their own Lit and minifier.
      input: {
        index: 'src/index.ts',
        ui: 'src/ui.ts',
        preferences: 'src/preferences.ts',
        form: 'src/form.ts',
        settings: 'src/settings.ts',
        decision: 'src/decision.ts',
        resources: 'src/resources.ts',
        embed: 'src/embed.ts',
        'follow-up': 'src/follow-up.ts',
        server: 'src/server.ts',
      },
      external: [/^lit/, 'js-cookie'],
      plugins: browserPlugins(dev),
      output: {
        dir: 'dist',
        format: 'es',
        entryFileNames: `[name]${suffix}.js`,
        chunkFileNames: ({facadeModuleId}) => {
          const [, language, part] = /\/i18n\/(\w\w)\/(\w+)\.ts$/.exec(facadeModuleId) ?? [];
          return `package/${language ? `locales/${language}.${part}` : '[name]'}${suffix}.js`;
        },
        minifyInternalExports: false,
      },
    },
  ];
};

export default [
  ...build(false),
  ...build(true),
  {
    // The endpoint and its commands: its small dependencies inside, the databases left to whoever runs it.
    input: 'src/cli/soglasie.ts',
    external: [...builtinModules, /^node:/, '@electric-sql/pglite', 'pg'],
    plugins: [typescript(false, 'node20'), resolve({exportConditions: ['node', 'import', 'production']})],
    output: {dir: 'dist/cli', format: 'es', chunkFileNames: '[name].js'},
  },
];
