package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form keeps drafts:")
class FormDraftsTest extends OpenForm {

    @Test
    @DisplayName("saved with Ctrl+S, restored, and discarded")
    void saved() {
        cell(2, "Title").fill("Half of it");
        cell(2, "Responsible").fill("Nobody");
        press("Control+s");
        assertThat(page.getByText("Draft saved")).isVisible();

        open("");
        assertThat(page.getByText("This is your draft of")).isVisible();
        assertThat(cell(2, "Title")).hasValue("Half of it");
        assertThat(cell(2, "Responsible")).hasValue("Nobody");
        click("Discard draft");
        assertThat(page.getByText("Draft discarded.")).isVisible();
        assertThat(cell(2, "Title")).hasValue("Prototype");
        assertThat(host.draft()).isNull();
    }

    @Test
    @DisplayName("saved by itself a little after the last change")
    void byItself() {
        page.waitForResponse(response -> response.request().method().equals("PUT"), () -> field("What exactly")
                .fill("500 new customers"));
        assertThat(host.draft().at("/objective/specific").asText()).isEqualTo("500 new customers");
    }

    @Test
    @DisplayName("saved when the form is left before that")
    void onLeaving() {
        field("What exactly").fill("500 new customers");
        page.navigate("about:blank");
        page.waitForCondition(() -> host.draft() != null);
        assertThat(host.draft().at("/objective/specific").asText()).isEqualTo("500 new customers");
    }

    @Test
    @DisplayName("saved although somebody signed in again in between")
    void newLogin() {
        host.renewXsrfToken();
        field("What exactly").fill("500 new customers");
        press("Control+s");
        assertThat(page.getByText("Draft saved")).isVisible();
    }

    @Test
    @DisplayName("a form that starts a process keeps them in this browser until it is submitted")
    void start() {
        open("?start=plan:1:abc");
        field("What exactly").fill("500 new customers");
        press("Control+s");
        assertThat(page.getByText("Draft saved")).isVisible();
        open("?start=plan:1:abc");
        assertThat(field("What exactly")).hasValue("500 new customers");
        complete("completed");
        open("?start=plan:1:abc");
        assertThat(field("What exactly")).hasValue("");
    }
}
