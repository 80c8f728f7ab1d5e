import { defineConfig } from '@playwright/test';

/** The parts in a real browser, by keyboard and under axe. CHROMIUM may name an installed one. */
export default defineConfig({
  testDir: 'src/gallery',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: 'http://127.0.0.1:5173',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: { command: 'npm run dev', url: 'http://127.0.0.1:5173', reuseExistingServer: true },
});
