import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, said, test, visit } from "./fairlead";

test.beforeEach(({ page }) => visit(page, "settings"));

test("the theme changes at once and is kept", async ({ page }) => {
  const root = page.locator("html");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Control+z");
  await expect(root).not.toHaveAttribute("data-theme", "dark");
});

test("names stay out of notifications until they are allowed", async ({
  page,
  fairlead,
}) => {
  const names = page.getByRole("switch", {
    name: "Name people in notifications",
  });
  await expect(names).not.toBeChecked();
  await names.press("Space");
  await expect(names).toBeChecked();
  await expect
    .poll(() => fairlead.call("settings"))
    .toMatchObject({ names_in_notices: true });
});

test("what is written about oneself is kept when one leaves the field", async ({
  page,
  fairlead,
}) => {
  await page.getByRole("textbox", { name: "Your name" }).fill("Robin Sample");
  await page.keyboard.press("Tab");
  await expect
    .poll(() => fairlead.call("settings"))
    .toMatchObject({ me: { name: "Robin Sample" } });
});

test("a test notification says where to look if nothing came", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Send a test notification" }).click();
  await expect(
    page.getByText(/^Sent\. It should be on your screen now\./),
  ).toBeVisible();
});

test("what this desktop supports is said in words", async ({ page }) => {
  await expect(page.getByText("yes, by pretended 1.0")).toBeVisible();
});

test("Fairlead starts with the desktop on request", async ({
  page,
  fairlead,
}) => {
  const start = page.getByRole("switch", { name: "Start with the desktop" });
  await start.press("Space");
  await expect(start).toBeChecked();
  await expect
    .poll(() => fairlead.call("health"))
    .toMatchObject({ desktop: { autostart: "on" } });
});

test("a backup is verified and said to be", async ({ page, fairlead }) => {
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(
    page.getByText(/^Done, and verified: .* holds 18 people/),
  ).toBeVisible();
  expect(await fairlead.call("health")).toMatchObject({ backups: 1 });
});

test("everything is exported into a folder one chooses", async ({
  page,
  fairlead,
}) => {
  const folder = join(fairlead.folder, "export");
  mkdirSync(folder);
  await fairlead.behind("choose", { path: folder });
  await page.getByRole("button", { name: "Export everything" }).click();
  await expect(
    page.getByText(/^18 people and everything about them are now in/),
  ).toBeVisible();
  expect(
    existsSync(folder) && readdirSync(folder).length,
    "files were written",
  ).toBeTruthy();
});

test("a draft is added, edited and removed", async ({ page }) => {
  const drafts = page.getByRole("region", { name: "Drafts" });
  await drafts.getByRole("button", { name: "Add a draft" }).first().click();
  let dialog = page.getByRole("dialog", { name: "A new draft" });
  await dialog
    .getByRole("textbox", { name: "Name", exact: true })
    .fill("Short hello");
  await dialog.getByRole("textbox", { name: "Text" }).fill("Hi {first}");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await drafts.getByRole("button", { name: "Edit Short hello" }).click();
  dialog = page.getByRole("dialog", { name: "Edit Short hello" });
  await dialog
    .getByRole("textbox", { name: "Text" })
    .fill("Hello {first}, {me}");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(drafts).toContainText("Hello {first}, {me}");
  await drafts.getByRole("button", { name: "Remove Short hello" }).click();
  await expect(drafts).not.toContainText("Short hello");
  await said(page).getByRole("button", { name: "Undo" }).last().click();
  await expect(drafts).toContainText("Short hello");
});

test("a ring gets a rhythm for everyone in it", async ({ page, fairlead }) => {
  const ring = page.getByRole("combobox", { name: "How often: My team" });
  await ring.selectOption("every month");
  await expect(said(page).getByRole("button", { name: "Undo" })).toBeVisible();
  const rings = (await fairlead.call("rings")) as object[];
  expect(rings).toContainEqual(
    expect.objectContaining({ ring: "team", ideal_days: 30 }),
  );
});

test("the palette leads to a part of the settings", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("settings data");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 2, name: "Data" }),
  ).toBeFocused();
});

test("quiet hours are kept when one leaves the field", async ({
  page,
  fairlead,
}) => {
  const reminders = page.getByRole("region", { name: "Reminders" });
  await reminders.getByRole("textbox", { name: "From" }).fill("18:00");
  await page.keyboard.press("Tab");
  await expect
    .poll(() => fairlead.call("quiet"))
    .toMatchObject({ quiet_from: "18:00" });
});
