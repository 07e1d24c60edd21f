package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A grid in a form; rows count from 1. */
public final class Grid {

    private final Page page;
    private final Locator grid;

    Grid(Page page, Locator grid) {
        this.page = page;
        this.grid = grid;
    }

    /** Enters a value; "true" ticks a box. A row that is not there yet is added. */
    public Grid enter(int row, String column, String value) {
        make(row);
        Entry.into(cell(row, column), value);
        return this;
    }

    /** Pastes lines of cells, with tabs between them, as a spreadsheet puts them on the clipboard. */
    public Grid paste(int row, String column, String... lines) {
        make(row);
        page.evaluate("text => navigator.clipboard.writeText(text)", String.join("\n", lines));
        cell(row, column).focus();
        page.keyboard().press("Control+V");
        return this;
    }

    /** Ticks the box of every row. */
    public void tickAll(String column) {
        for (int row = 1; row <= rows().count(); row++) {
            enter(row, column, "true");
        }
    }

    /** A value that is already there. */
    public Grid shows(int row, String column, String value) {
        assertThat(cell(row, column)).hasValue(value);
        return this;
    }

    Locator cell(int row, String column) {
        return rows().nth(row - 1).locator("[aria-label$='· %s']".formatted(column));
    }

    private void make(int row) {
        if (rows().count() < row) {
            grid.locator(".septet-grid-bar .septet-button").first().click();
            assertThat(rows()).hasCount(row);
        }
    }

    private Locator rows() {
        return grid.locator("tr.septet-row");
    }
}
