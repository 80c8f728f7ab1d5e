import { RuleTester } from 'eslint';
import svelteParser from 'svelte-eslint-parser';
import { afterAll, describe, it } from 'vitest';
import noLiteralText from './no-literal-text.js';
import tiers from './tiers.js';

Object.assign(RuleTester, { describe, it, afterAll });

const at = (/** @type {string} */ path) => ({
  filename: `/src/${path}`,
  options: [{ src: '/src' }],
});

new RuleTester().run('an import only points down', tiers, {
  valid: [
    { ...at('views/Today.svelte.js'), code: "import '../people/PersonRow.svelte'" },
    { ...at('people/PersonRow.js'), code: "import { call } from '../ipc/call'; import './due'" },
    { ...at('parts/Moment.js'), code: "import { clockFace } from '../lib/time'" },
    { ...at('host/tauri.js'), code: "import { invoke } from '@tauri-apps/api/core'" },
    { ...at('main.js'), code: "import './views/Today.svelte'" },
  ],
  invalid: [
    ['parts/Button.js', "import '../host/host'"],
    ['parts/Button.js', "import { t } from '../words/words'"],
    ['parts/Button.js', "import('../ipc/call')"],
    ['people/PersonRow.js', "import '../leads/LeadRow.svelte'"],
    ['people/PersonRow.js', "export * from '../views/Today.svelte'"],
    ['people/PersonRow.js', "import { listen } from '@tauri-apps/api/event'"],
    ['lib/time.js', "import { flushSync } from 'svelte'"],
    ['views/Today.js', "import '../gallery/Gallery.svelte'"],
  ].map(([path, code]) => ({ ...at(path ?? ''), code: code ?? '', errors: 1 })),
});

new RuleTester({ languageOptions: { parser: svelteParser } }).run(
  'words live in the catalogue',
  noLiteralText,
  {
    valid: [
      { code: '<p>{t.app}: {count} · 100 %</p>', filename: 'a.svelte' },
      { code: '<Field label={t.name} class="wide"><p>→</p></Field>', filename: 'a.svelte' },
      { code: '<style>p { color: red }</style>', filename: 'a.svelte' },
    ],
    invalid: [
      { code: '<p>Save</p>', filename: 'a.svelte', errors: 1 },
      { code: '<Field label="Name" />', filename: 'a.svelte', errors: 1 },
      { code: '<Dialog closeLabel={"Close"} />', filename: 'a.svelte', errors: 1 },
      { code: '<button aria-label={`Remove ${x}`}></button>', filename: 'a.svelte', errors: 1 },
    ],
  },
);
