import { expect, said, tabTo, test, visit } from "./fairlead";

test.beforeEach(({ page }) => visit(page, "jogger", "Jog the memory"));

test("people come to mind by keyboard alone, ring and how one met included", async ({
  page,
  fairlead,
}) => {
  await expect(
    page.getByRole("textbox", { name: "Where you work now" }),
  ).toBeFocused();
  await page.keyboard.type("Acme Example");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: /your boss at Acme Example\?/ }),
  ).toBeVisible();
  await page.keyboard.type("Bea Chief");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Carl Chief, Elsewhere Example");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: /work beside at Acme Example\?/ }),
  ).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Look them over" }));
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("combobox", { name: "Ring of Bea Chief" }),
  ).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "People" }),
  ).toBeVisible();
  const find = (text: string) => fairlead.call("search", { text, limit: 1 });
  const carl = { name: "Carl Chief", organisation: "Elsewhere Example" };
  expect(await find("Carl Chief")).toMatchObject([carl]);
  await page.keyboard.press("Control+z");
  await expect(said(page)).toContainText(
    "Taken back: Added 2 people from memory",
  );
  expect(
    [await find("Carl Chief"), await find("Bea Chief")],
    "it was one step",
  ).toEqual([[], []]);
});

test("going back to a question finds the names still there", async ({
  page,
}) => {
  await page.keyboard.type("Acme Example");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Bea Chief");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(
    page.getByRole("button", { name: "Remove Bea Chief" }),
  ).toBeVisible();
});

test("somebody in the book already is not added again", async ({
  page,
  fairlead,
}) => {
  await page.getByRole("checkbox", { name: "Groups, clubs, meetups" }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.keyboard.type("Ada Example, Acme Example");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(said(page)).toContainText(/in your book already/);
  const counts = (await fairlead.call("people_counts")) as { all: number };
  expect(counts.all).toBe(18);
});

test("without a job or a group, the page says what it needs", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(
    page.getByText("Name one job, or choose one of the others."),
  ).toBeVisible();
});
