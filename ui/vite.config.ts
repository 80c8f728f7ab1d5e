import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// `npm run dev` answers from a running browser host when FAIRLEAD_HOST names it
// (for example http://127.0.0.1:4100).
const browserHost = process.env['FAIRLEAD_HOST'];

export default defineConfig({
  plugins: [svelte()],
  // Vitest would otherwise pick Svelte's server build, in which effects never run.
  ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    ...(browserHost ? { proxy: { '/rpc': browserHost, '/events': browserHost } } : {}),
  },
  build: {
    target: ['es2023', 'safari17.5', 'chrome123'],
    // The content security policy knows 'self' only: no data: URLs for small assets.
    assetsInlineLimit: 0,
    // The first two pieces are fetched side by side.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Views come in pieces of their own, their styles in the one sheet whose order says what holds.
    cssCodeSplit: false,
  },
  test: {
    include: ['src/**/*.test.ts', 'lint/**/*.test.js'],
    environment: 'node',
    testTransformMode: { web: ['**/*.svelte.test.ts'] },
  },
});
