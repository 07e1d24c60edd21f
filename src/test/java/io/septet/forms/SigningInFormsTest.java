package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A task form asks for a signature:")
class SigningInFormsTest extends OpenForm {

    @Test
    @DisplayName("S2: the password is exchanged for a token and goes nowhere else")
    void signed() {
        host.answer(SIGN, 200, "{\"token\": \"for-this-task\"}");
        page.getByLabel("Approve").check();
        field("Password").fill("a secret");
        press("Control+s");
        assertThat(page.getByText("Draft saved")).isVisible();
        complete("completed");

        assertThat(host.submission().at("/token").asText()).isEqualTo("for-this-task");
        assertThat(host.submission().has("password")).isFalse();
        assertThat(field("Password")).hasValue("");
        assertThat(host.asked(SIGN).get(0).json().toString())
                .isEqualTo("{\"password\":\"a secret\",\"taskId\":\"t1\",\"shown\":\"what-this-form-shows\"}");
        assertThat(host.asked())
                .filteredOn(asked -> asked.body().contains("a secret"))
                .extracting(FormHost.Asked::what)
                .containsExactly(SIGN);
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("secret");
    }

    @Test
    @DisplayName("S2: with a wrong password nothing is submitted")
    void wrongPassword() {
        host.answer(SIGN, 403, "{}");
        page.getByLabel("Approve").check();
        complete("failed");
        assertThat(page.getByText("Password: Please enter your password to sign."))
                .isVisible();
        field("Password").fill("a guess");
        complete("failed");
        assertThat(page.locator(".septet-field.septet-wrong"))
                .containsText("The password is not right. Nothing was signed.");
        assertThat(field("Password")).hasValue("");
        assertThat(host.asked(SUBMIT)).isEmpty();
    }

    @Test
    @DisplayName(
            "S2: when something else is to be signed by now, nothing is submitted, the form says so and stays filled in")
    void changed() {
        host.answer(SIGN, 409, "{\"findings\": [{\"path\": \"\", \"message\": \"No longer what this form showed.\"}]}");
        page.getByLabel("Approve").check();
        field("Password").fill("a secret");
        complete("failed");
        assertThat(page.locator(".septet-field.septet-wrong")).containsText("No longer what this form showed.");
        assertThat(page.getByLabel("Approve")).isChecked();
        assertThat(host.asked(SUBMIT)).isEmpty();
    }

    @Test
    @DisplayName("S2: not for a rejection, whose reason is asked for instead")
    void rejection() {
        assertThat(field("Reason")).isHidden();
        page.getByLabel("Reject").check();
        assertThat(field("Password")).isHidden();
        field("Reason").fill("No budget");
        complete("completed");
        assertThat(host.submission().at("/reason").asText()).isEqualTo("No budget");
        assertThat(host.asked(SIGN)).isEmpty();
    }
}
