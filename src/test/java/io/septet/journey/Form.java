package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A form in Tasklist, filled in by the labels that people read. */
public final class Form {

    private final Page page;
    private final Locator form;
    private final Locator submit;
    private final String name;
    private final Tally tally;
    private final Pictures pictures;

    /**
     * Finds the form on the page.
     *
     * @param submit the button that submits it
     * @param name of the process that it starts, or of its task
     */
    Form(Page page, Locator submit, String name, Tally tally, Pictures pictures) {
        this.page = page;
        this.form = page.locator("form.septet-form");
        this.submit = submit;
        this.name = name;
        this.tally = tally;
        this.pictures = pictures;
        assertThat(form.locator(".septet-bar")).isVisible();
        assertThat(form.locator(".septet-state")).isHidden();
    }

    /** Types into a field: text, a number, a date as 2024-03-29, or a person's name. */
    public Form fill(String label, String value) {
        Entry.into(field(label).locator("input, textarea, select").first(), value);
        return this;
    }

    /** Chooses among the answers to a question. */
    public Form choose(String question, String answer) {
        field(question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** The grid of this label, or in the section of this heading. */
    public Grid grid(String label) {
        Locator labelled = form.locator(".septet-grid")
                .filter(new Locator.FilterOptions().setHas(page.locator(".septet-label", text(label))));
        Locator headed = form.locator("section")
                .filter(new Locator.FilterOptions().setHas(page.locator(".septet-heading", text(label))))
                .locator(".septet-grid");
        return new Grid(page, labelled.or(headed).first());
    }

    /** The form says this somewhere. */
    public Form says(String text) {
        assertThat(form).containsText(text);
        return this;
    }

    /** The form says this at a field. */
    public Form saysAt(String label, String text) {
        assertThat(field(label)).containsText(text);
        return this;
    }

    /** The form has this filled in at a field. */
    public Form holds(String label, String value) {
        assertThat(field(label).locator("input, textarea").first()).hasValue(value);
        return this;
    }

    /** Submits the form, which is then gone. */
    public void complete() {
        boolean signed = form.locator("input[type=password]").count() > 0;
        pictures.takeFilledIn(page, form, name);
        submit.click();
        try {
            assertThat(form).hasCount(0);
        } catch (AssertionError stays) {
            throw new AssertionError(
                    "“" + name + "” stays: " + form.getByRole(AriaRole.ALERT).allInnerTexts(), stays);
        }
        pictures.takeCompleted(page, name);
        tally.add(name, signed);
    }

    /** Submits the form, which stays, and lists what is wrong with it. */
    public Form isRefused(String... findings) {
        submit.click();
        for (String finding : findings) {
            assertThat(form.getByRole(AriaRole.ALERT)).containsText(finding);
        }
        return this;
    }

    private Locator field(String label) {
        return form.locator(".septet-field")
                .filter(new Locator.FilterOptions().setHas(page.locator(".septet-label", text(label))))
                .first();
    }

    private static Page.LocatorOptions text(String label) {
        // the browser's patterns know no quoting
        String quoted = label.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
        return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + quoted + "( \\*)?\\s*$"));
    }
}
