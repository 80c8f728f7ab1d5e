import { defineConfig } from "@playwright/test";

/** The pages in a real browser, against the real core over loopback. CHROMIUM may name an installed browser. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: {
    viewport: { width: 1280, height: 800 },
    timezoneId: "Europe/London",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env["CHROMIUM"]
        ? { executablePath: process.env["CHROMIUM"] }
        : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
      ],
    },
  },
});
