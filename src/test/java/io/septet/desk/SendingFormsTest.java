package io.septet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.septet.journey.BrowserTest;
import io.septet.journey.InEachLanguage;
import org.junit.jupiter.api.DisplayName;

/** Complete and Start do what they say once, whatever becomes of the connection, in both languages. */
@BrowserTest
@DisplayName("Sending a form:")
class SendingFormsTest extends ErrandInTasklist {

    @InEachLanguage
    @DisplayName("without a connection Complete says so and can be pressed again; a lost answer does nothing twice")
    void completeAgain(String language) {
        openIn(language);
        note(page).fill("done");
        field(page, "pieces").fill("3");
        page.context().setOffline(true);
        complete(page);
        assertThat(alert(page)).containsText(says("form.notSent", says("form.noConnection")));
        page.context().setOffline(false);

        loseAnswerOf("/completion");
        complete(page);
        assertThat(alert(page)).containsText(says("form.unanswered", says("form.noConnection")));
        assertThat(completed("RunErrand")).isEqualTo(1);
        complete(page);
        assertThat(page.locator(".septet-bar")).hasCount(0);
    }

    @InEachLanguage
    @DisplayName(
            "Start, too: the second submission finds what the first one started, even after the page is opened anew")
    void startAgain(String language) {
        openIn(language);
        startForm();
        loseAnswerOf("/instances");
        Locator start = page.locator(".modal-footer .btn-primary");
        start.click();
        assertThat(page.locator(".modal-dialog").getByRole(AriaRole.ALERT))
                .containsText(says("form.unanswered", says("form.noConnection")));
        startForm();
        start.click();
        assertThat(page.locator(".modal-dialog")).hasCount(0);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(Errands.PROCESS)
                        .startedBy(ANN)
                        .unfinished()
                        .count())
                .isEqualTo(1);
    }

    @InEachLanguage
    @DisplayName("whoever comes second at a task is told in words that it is no longer open")
    void completedByAnother(String language) {
        openIn(language);
        note(page).fill("mine");
        field(page, "pieces").fill("3");
        colleagues.as(ANN).complete(task, new Errands.Report("theirs", 2));
        complete(page);
        assertThat(alert(page)).containsText(says("desk.task.gone"));
        assertThat(note(page)).hasValue("mine");
    }

    private void startForm() {
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/");
        page.locator(".start-process-action").click();
        page.locator(".modal-dialog")
                .getByText("Errand", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".modal-dialog .septet-bar")).isVisible();
        Locator runner = field(page, "runner");
        if (runner.inputValue().isEmpty()) {
            runner.fill(ANN);
        }
    }

    /** The request arrives, and its answer does not come back. */
    private void loseAnswerOf(String address) {
        page.evaluate(
                """
                address => {
                  const asked = window.fetch;
                  window.fetch = async (...request) => {
                    const answer = await asked(...request);
                    if (!String(request[0]).includes(address)) return answer;
                    window.fetch = asked;
                    throw new TypeError('connection lost');
                  };
                }
                """,
                address);
    }
}
