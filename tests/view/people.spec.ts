import { expect, idOf, said, tabTo, test, visit } from "./fairlead";

test.describe("a book one knows", () => {
  test.beforeEach(async ({ page }) => {
    await visit(page, "people");
    await expect(
      page.getByRole("grid", { name: "People" }).getByRole("row"),
    ).toHaveCount(18);
  });

  test("the search answers while one types and folds accents", async ({
    page,
  }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("zoe");
    const rows = page.getByRole("grid", { name: "People" }).getByRole("row");
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText("Zoë Imagine");
    await expect(page.getByText("1 person matches")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(rows).toHaveCount(18);
  });

  test("the search looks beyond the name", async ({ page }) => {
    await page
      .getByRole("searchbox", { name: "Search people" })
      .fill("harbour fix");
    await expect(
      page.getByRole("grid", { name: "People" }).getByRole("row"),
    ).toHaveCount(5);
  });

  test("a search without a hit says so and leads out", async ({ page }) => {
    await page.getByRole("searchbox", { name: "Search people" }).fill("zzzz");
    await expect(
      page.getByRole("heading", { name: "Nobody matches" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Show everyone" }).click();
    await expect(
      page.getByRole("grid", { name: "People" }).getByRole("row"),
    ).toHaveCount(18);
  });

  test("a filter shows whose time has long passed", async ({ page }) => {
    await page.getByRole("button", { name: "cooling 2" }).click();
    const rows = page.getByRole("grid", { name: "People" }).getByRole("row");
    await expect(rows).toHaveCount(2);
    await expect(
      page.getByRole("button", { name: "cooling 2" }),
    ).toHaveAttribute("aria-pressed", "true");
  });

  test("the order puts whom one has not seen longest first", async ({
    page,
  }) => {
    await page
      .getByRole("combobox", { name: "Order" })
      .selectOption("Longest unseen first");
    const rows = page.getByRole("grid", { name: "People" }).getByRole("row");
    await expect(rows.first()).not.toContainText("Ada Example");
    const seen = await rows
      .locator("time")
      .evaluateAll((times: HTMLTimeElement[]) =>
        times.map((time) => time.dateTime),
      );
    expect(seen.length, "most were seen once").toBeGreaterThan(10);
    expect(seen, "the longest ago comes first").toEqual(seen.toSorted());
  });

  test("j, k and Enter lead to a person, and back to the same row", async ({
    page,
  }) => {
    await page.keyboard.press("j");
    const grid = page.getByRole("grid", { name: "People" });
    await expect(grid).toBeFocused();
    for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("heading", { level: 1, name: "Alan Specimen" }),
    ).toBeVisible();
    await page.goBack();
    await expect(grid.getByRole("row")).toHaveCount(18);
    await tabTo(page, grid);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("heading", { level: 1, name: "Alan Specimen" }),
    ).toBeVisible();
  });

  test("several people get a rhythm at once, and one Undo takes it from all", async ({
    page,
    fairlead,
  }) => {
    const own = async (name: string) => {
      const person = await fairlead.call("person", {
        id: await idOf(fairlead, name),
      });
      return (person as { cadence: { own_ideal_days: number | null } }).cadence
        .own_ideal_days;
    };
    for (const key of ["j", "x", "j", "x", "o"]) await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", {
      name: "How often for 2 people?",
    });
    await dialog.getByRole("button", { name: "2 weeks" }).press("Enter");
    await expect(dialog).toBeHidden();
    await expect(said(page)).toContainText(
      "Changed how often to be in touch with 2 people",
    );
    expect([await own("Ada Example"), await own("Alan Specimen")]).toEqual([
      14, 14,
    ]);
    await page.keyboard.press("Control+z");
    await expect(said(page)).toContainText("Taken back: Changed how often");
    expect([await own("Ada Example"), await own("Alan Specimen")]).toEqual([
      null,
      null,
    ]);
  });

  test("contact is logged with everyone selected", async ({ page }) => {
    for (const key of ["j", "x", "j", "x", "l"]) await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", {
      name: "Log contact with 2 people",
    });
    await dialog.getByRole("button", { name: "Event" }).click();
    await page.keyboard.type("Breakfast at the meetup");
    await page.keyboard.press("Control+Enter");
    await expect(dialog).toBeHidden();
    await expect(said(page)).toContainText("Logged event with");
  });

  test("Delete moves a person to the bin, and Undo takes them out", async ({
    page,
  }) => {
    await page.keyboard.press("j");
    await page.keyboard.press("Delete");
    await expect(said(page)).toContainText("Moved Ada Example to the bin");
    await expect(page.getByRole("row", { name: /Ada Example/ })).toHaveCount(0);
    await said(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("row", { name: /Ada Example/ })).toBeVisible();
  });

  test("several people go to the bin in one step", async ({ page }) => {
    for (const key of ["j", "x", "j", "x", "Delete"])
      await page.keyboard.press(key);
    const rows = page.getByRole("grid", { name: "People" }).getByRole("row");
    await expect(rows).toHaveCount(16);
    await page.keyboard.press("Control+z");
    await expect(rows).toHaveCount(18);
  });

  test("the bin gives back what was thrown away", async ({
    page,
    fairlead,
  }) => {
    await fairlead.call("bin_people", {
      ids: [await idOf(fairlead, "Omar Pretendal")],
    });
    await visit(page, "bin");
    await page.getByRole("button", { name: "Restore Omar Pretendal" }).click();
    await expect(
      page.getByRole("heading", { name: "The bin is empty" }),
    ).toBeVisible();
    await idOf(fairlead, "Omar Pretendal");
  });

  test("a new person needs no more than a name", async ({ page }) => {
    await page.keyboard.press("n");
    await expect(
      page.getByRole("textbox", { name: "A new person" }),
    ).toBeFocused();
    await page.keyboard.type("Nova Neuling");
    await page.keyboard.press("Enter");
    await expect(said(page)).toContainText("Added Nova Neuling");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("row", { name: /Nova Neuling/ })).toBeVisible();
  });

  test("without a name nobody is added, and the field says why", async ({
    page,
  }) => {
    await page.keyboard.press("n");
    await page.getByRole("button", { name: "More fields" }).click();
    await page
      .getByRole("textbox", { name: "Organisation" })
      .fill("Acme Example");
    await page.keyboard.press("Control+Enter");
    const name = page.getByRole("textbox", { name: "Name", exact: true });
    await expect(name).toHaveAttribute("aria-invalid", "true");
    await expect(name).toBeFocused();
    await name.fill("Nova Neuling");
    await page.keyboard.press("Control+Enter");
    await expect(
      page.getByRole("heading", { level: 1, name: "Nova Neuling" }),
    ).toBeVisible();
  });

  test("the form says when somebody of that name is here already", async ({
    page,
  }) => {
    await page.keyboard.press("n");
    await page.keyboard.type("Ada Example");
    await expect(
      page.getByText("Someone called Ada Example is in your book"),
    ).toBeVisible();
  });
});

test.describe("ten thousand people", () => {
  test.use({ start: { career: 10_000 } });

  test("the list reaches its end without drawing everyone, and typing narrows it down", async ({
    page,
    fairlead,
  }) => {
    const args = {
      filter: { text: "", state: null, ring: null, tag: null },
      sort: "name",
    };
    const answer = await fairlead.call("people", {
      ...args,
      offset: 7_000,
      limit: 1,
    });
    const { rows } = answer as { rows: { name: string }[] };
    await visit(page, "people");
    const grid = page.getByRole("grid", { name: "People" });
    await expect(grid).toHaveAttribute("aria-rowcount", "10000");

    await page.keyboard.press("j");
    await page.keyboard.press("End");
    await expect(
      grid.locator('[role=row][aria-rowindex="10000"]'),
    ).toContainText(/\w+ \d+/);
    expect(
      await grid.getByRole("row").count(),
      "only what is in view is drawn",
    ).toBeLessThan(60);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Log it" })).toBeVisible();

    await page.goBack();
    const last = grid.locator('[role=row][aria-rowindex="10000"]');
    await expect(last, "the list stands where it stood").toContainText(
      /\w+ \d+/,
    );
    await page.keyboard.press("/");
    await expect(
      page.getByRole("searchbox", { name: "Search people" }),
    ).toBeFocused();
    await page.keyboard.type(rows[0]!.name);
    await expect(grid.getByRole("row").first()).toContainText(rows[0]!.name);
    await expect(grid).not.toHaveAttribute("aria-rowcount", "10000");
  });
});

test.describe("nobody yet", () => {
  test.use({ start: { career: "empty" } });

  test("the empty page offers three ways to begin", async ({ page }) => {
    await visit(page, "people");
    await expect(
      page.getByRole("heading", { name: "The people who know your work" }),
    ).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Jog the memory, job by job" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Type one in" }).click();
    await page.keyboard.type("Ada Example");
    await page.keyboard.press("Enter");
    await expect(said(page)).toContainText("Added Ada Example");
  });
});
