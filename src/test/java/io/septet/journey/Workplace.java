package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** One person's browser, with Tasklist and Septet's pages. */
public final class Workplace {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** Leaves the task that is open, and does at once what Tasklist does every ten seconds. */
    private static final String READ_ANEW =
            """
            () => {
              location.hash = '#/';
              angular.element(document.body).scope().$root.$broadcast('refresh');
            }""";

    /** Once the browser has drawn what it has. */
    private static final String SHOWN = "() => new Promise(shown => requestAnimationFrame(() => setTimeout(shown)))";

    private final Page page;
    private final Tally tally;
    private final Pictures pictures;

    /** Works at a page; every form that is completed there is counted. */
    Workplace(Page page, Tally tally, Pictures pictures) {
        this.page = page;
        this.tally = tally;
        this.pictures = pictures;
    }

    public Page page() {
        return page;
    }

    /** Opens the page at a path of the server. */
    public Page visit(String path) {
        page.navigate(path);
        return page;
    }

    /** The form that starts a process, from Tasklist's dialog. */
    public Form start(String process) {
        tasklist();
        page.locator(".start-process-action").click();
        Locator dialog = page.locator(".modal-dialog");
        dialog.getByText(process, exactly()).click();
        return form(process, dialog.locator(".modal-footer .btn-primary"));
    }

    /** The form of the first task of this name on the list. */
    public Form open(String task) {
        tasklist();
        waiting(task).first().click();
        return form(task, page.locator(".form-actions .btn-primary"));
    }

    /** Id of the task that is open now. */
    public String taskId() {
        return page.url().replaceFirst(".*[?&]task=([^&]+).*", "$1");
    }

    /** The file behind a link of the page that is open. */
    public byte[] download(String link) {
        Download download =
                page.waitForDownload(() -> page.getByLabel(link, new Page.GetByLabelOptions().setExact(true))
                        .click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its label, which the project may follow, and by the work item if there is one: {@code "Deliver work · Poster"}. */
    private Locator waiting(String task) {
        return page.locator("ol.tasks-list li")
                .getByText(Pattern.compile("^\\s*%s( · .*)?\\s*$".formatted(task.replace(" · ", "( · .*)? · "))));
    }

    /** With its list read anew, because others have worked meanwhile. */
    private void tasklist() {
        if (page.url().contains(TASKLIST)) {
            // asked for after this: one that was on its way may not know yet what others have done
            page.waitForRequest(Workplace::asksForTasks, () -> page.evaluate(READ_ANEW))
                    .response()
                    .finished();
            page.evaluate(SHOWN);
        } else {
            page.navigate(TASKLIST + "#/");
        }
        assertThat(page.locator(".start-process-action")).isVisible();
    }

    private static boolean asksForTasks(Request request) {
        return request.url().contains("/filter/") && request.url().contains("/list");
    }

    private Form form(String name, Locator submit) {
        return new Form(page, submit, name, tally, pictures);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
