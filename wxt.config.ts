import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { dependencies } from './package.json';
import { boards } from './lib/readers/boards';
import { prepareVocabulary } from './tools/prepare-vocabulary';
import { quietPdf } from './tools/quiet-pdf';

/** Pages of the extension may load nothing but their own files, and ask nobody for anything. */
const CSP = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'none'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  publicDir: 'assets/icons',
  // All browsers that run this preload modules themselves; the stand-in for it would bring a fetch into the bundle.
  // Constants stay constants and are written where they are used: the finder of skills is a quarter faster for it.
  vite: () => ({ plugins: [prepareVocabulary(), quietPdf()], build: { modulePreload: { polyfill: false }, rolldownOptions: { optimization: { inlineConst: true }, output: { topLevelVar: false } } } }),
  hooks: {
    // The licences of what is shipped inside go with it.
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser !== 'firefox') files.push({ absoluteSrc: resolve('assets/managed-schema.json'), relativeDest: 'managed-schema.json' });
      for (const name of Object.keys(dependencies)) files.push({ absoluteSrc: resolve('node_modules', name, 'LICENSE'), relativeDest: `licenses/${name}.txt` });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Rolefit',
    description: 'Reads the candidate profile in front of you and shows the fit with your role, with evidence and questions to ask. Nothing leaves the browser.',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: boards.flatMap((board) => board.matches),
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    action: { default_title: 'Rolefit: read this profile' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open the side panel' },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'rolefit@rolefit.dev', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { storage: { managed_schema: 'managed-schema.json' }, minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
});
