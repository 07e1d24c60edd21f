package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("Naming a substitute")
class NameSubstituteTest extends Substitution {

    @Autowired
    Browser browser;

    @Test
    @DisplayName(
            "The head of somebody who is ill names their substitute and takes it back; they are told, others may not")
    void namedByHead() {
        Task task = writeGoal();
        tasks.setAssignee(task.getId(), ann("sales"));
        assertThatThrownBy(() -> naming.name(
                        PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(bob("sales"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> naming.name(
                        PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(head("legal"))))
                .isInstanceOf(Forbidden.class);
        naming.name(PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(LEAD));
        handOver();
        assertThat(now(task).getAssignee()).isEqualTo(SUBSTITUTE);
        assertThat(subjectsTo(ann("sales"))).contains("Your substitute is bob Legal");
        assertThat(naming.ledBy(PersonId.of(LEAD)))
                .extracting(Person::id)
                .contains(PersonId.of(ann("sales")))
                .doesNotContain(PersonId.of(ann("legal")), PersonId.of(LEAD));
        assertThat(naming.ledBy(PersonId.of(ann("sales")))).isEmpty();

        Absence absence = absences.of(PersonId.of(ann("sales"))).get(0);
        assertThat(absence.namedBy()).isEqualTo(PersonId.of(LEAD));
        naming.takeBack(absence.id(), PersonId.of(LEAD));
        handOver();
        assertThat(now(task).getAssignee()).isEqualTo(ann("sales"));
    }

    @Test
    @DisplayName("So does an administrator, for anybody, on the page")
    void namedByAdministrator() throws Exception {
        browser.as("admin", naming("2024-03-04", "2024-03-08").param("absent", LEAD))
                .andExpect(status().is3xxRedirection());
        Absence absence = absences.of(PersonId.of(LEAD)).get(0);
        assertThat(absence.namedBy()).isEqualTo(PersonId.of("admin"));
        browser.as(LEAD, get("/absences")).andExpect(content().string(containsString("named by Ada Min")));
        browser.as("admin", get("/absences")).andExpect(content().string(containsString("Absences of your people")));
        browser.as(ann("sales"), naming("2024-03-11", "2024-03-12").param("absent", LEAD))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("the head of their department or an administrator")));
        browser.as("admin", post("/absences/%s/end".formatted(absence.id())).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(absences.of(PersonId.of(LEAD))).isEmpty();
    }

    @Test
    @DisplayName("Substitutes in a circle are refused")
    void circle() {
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, TUESDAY);
        naming.name(PersonId.of(SUBSTITUTE), PersonId.of(ann("legal")), TUESDAY, FRIDAY);
        assertThatThrownBy(() -> naming.name(PersonId.of(ann("legal")), PersonId.of(LEAD), TUESDAY, FRIDAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("absence.substitute.away"));
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @DisplayName("Days that make no sense and substitutes who cannot be one are refused beside their field")
    @CsvSource({
        "sales.head, 2024-03-05, 2024-03-06, substitute",
        "nobody,     2024-03-05, 2024-03-06, substitute",
        "admin,      2024-03-05, 2024-03-06, substitute",
        "legal.ann,  2024-03-05, 2024-03-06, substitute",
        "legal.bob,  2024-03-03, 2024-03-06, from",
        "legal.bob,            , 2024-03-06, from",
        "legal.bob,  2024-03-15, 2024-03-18, from",
        "legal.bob,  2024-03-06, 2024-03-05, until",
        "legal.bob,  2024-03-06,           , until",
        "legal.bob,  2024-03-06, 2025-03-07, until"
    })
    void refused(String substitute, LocalDate from, LocalDate until, String path) {
        absences.plan(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 19));
        absences.plan(
                PersonId.of(ann("legal")), PersonId.of(SUBSTITUTE), LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 6));
        assertThatThrownBy(() -> naming.name(PersonId.of(LEAD), PersonId.of(substitute), from, until))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::path)
                        .containsExactly(path));
        assertThat(absences.of(PersonId.of(LEAD))).hasSize(1);
    }

    @Test
    @DisplayName("The page names a substitute, shows it to both, and takes it back")
    void page() throws Exception {
        browser.as(LEAD, naming("2024-03-04", "2024-03-08")).andExpect(status().is3xxRedirection());
        Absence absence = absences.of(PersonId.of(LEAD)).get(0);
        assertThat(absence)
                .extracting(Absence::substitute, Absence::until)
                .containsExactly(PersonId.of(SUBSTITUTE), FRIDAY);
        browser.as(LEAD, get("/absences")).andExpect(content().string(containsString("bob Legal")));
        browser.as(SUBSTITUTE, get("/absences"))
                .andExpect(content().string(containsString("head Sales, from 4 Mar 2024 to 8 Mar 2024")));
        String end = "/absences/%s/end".formatted(absence.id());
        browser.as(SUBSTITUTE, post(end).with(csrf())).andExpect(status().isNotFound());
        browser.as(LEAD, post(end).with(csrf())).andExpect(status().is3xxRedirection());
        browser.as(SUBSTITUTE, get("/absences")).andExpect(content().string(not(containsString("head Sales, from"))));
    }

    @Test
    @DisplayName("The page says what is wrong in the reader's language and keeps what was typed")
    void pageRefuses() throws Exception {
        browser.send(naming("2024-03-07", "soon").with(user(LEAD)).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请选择日期。")))
                .andExpect(content().string(containsString("value=\"2024-03-07\"")));
        assertThat(absences.of(PersonId.of(LEAD))).isEmpty();
    }

    private static MockHttpServletRequestBuilder naming(String from, String until) {
        return post("/absences")
                .with(csrf())
                .param("substitute", SUBSTITUTE)
                .param("from", from)
                .param("until", until);
    }
}
