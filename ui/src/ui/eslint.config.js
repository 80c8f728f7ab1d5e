import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import noLiteralText from './lint/no-literal-text.js';
import tiers from './lint/tiers.js';
import svelteConfig from './svelte.config.js';

const local = { rules: { tiers, 'no-literal-text': noLiteralText } };

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'test-results', 'src/ipc/bindings.ts']),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      // TypeScript knows better what is defined.
      'no-undef': 'off',
      // An index that was just checked says so with "!"; the compiler's own check stays on.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // A set on screen is replaced, never changed, so it needs no reactive twin.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**'],
    plugins: { local },
    rules: { 'local/tiers': ['error', { src: new URL('./src', import.meta.url).pathname }] },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      // The content security policy lets no style attribute through; `style:` directives are set
      // by script and pass.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"], SvelteShorthandAttribute[key.name="style"]',
          message: 'The content security policy drops style attributes; use a class or style:name.',
        },
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: ['src/**/*.svelte'],
    ignores: ['src/gallery/**'],
    plugins: { local },
    rules: { 'local/no-literal-text': 'error' },
  },
);
