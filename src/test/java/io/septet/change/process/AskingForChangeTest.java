package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.TakeChangeBack;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.notification.MessageView;
import io.septet.risk.LeftBehind;
import java.net.URI;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Asking for a change")
class AskingForChangeTest extends ChangeRequests {

    @Autowired
    TakeChangeBack takeChangeBack;

    @Autowired
    Browser browser;

    @Autowired
    BeanFactory beans;

    @Test
    @DisplayName("C1: offers the projects that are tracked and in which the person takes part, with their open work")
    void offers() {
        changing.planned();
        JsonNode opened = json.valueToTree(desk.openStart(ChangeRequestProcess.PROCESS, PersonId.of("service.bob"))
                .sheet());
        assertThat(opened.at("/reference/projects"))
                .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project.toString()));
        assertThat(opened.at("/reference/items"))
                .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project + "/W1"));
        JsonNode outsider = json.valueToTree(desk.openStart(ChangeRequestProcess.PROCESS, PersonId.of("legal.ann"))
                .sheet());
        assertThat(outsider.at("/reference/projects")).noneSatisfy(this::isOfProject);
    }

    @Test
    @DisplayName("C1: finds among many the project and the work that somebody types a part of")
    void sought() throws Exception {
        String code = projects.get(project).code();
        for (int i = 0; i <= SoughtChoices.MOST; i++) {
            changing.tracked();
        }
        LeftBehind.leaveTracking(beans);
        JsonNode first = choices("service.bob", "changeable-projects?called=618 CAMPAIGN");
        assertThat(first.get("choices")).hasSize(SoughtChoices.MOST);
        assertThat(first.get("more").asBoolean()).isTrue();
        String offered = code + " · 618 campaign";
        assertThat(choices("service.bob", "changeable-projects?called=" + offered)
                        .at("/choices"))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.get("id").asText()).isEqualTo(project.toString());
                    assertThat(choice.get("name").asText()).isEqualTo(offered);
                });
        assertThat(choices("service.bob", "changeable-projects?called=618%25_campaign")
                        .at("/choices"))
                .isEmpty();
        assertThat(choices("service.bob", "changeable-projects?id=" + project).at("/choices"))
                .hasSize(1);
        assertThat(choices("service.bob", "changeable-items?called=BANN&of=" + project)
                        .at("/choices"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.get("id").asText()).isEqualTo(project + "/W1"));
        assertThat(choices("service.bob", "changeable-items?id=" + project + "/W2")
                        .at("/choices/0/name")
                        .asText())
                .startsWith("W2 · Offers");
    }

    @Test
    @DisplayName("C1: does not find work that is finished")
    void soughtInVain() throws Exception {
        String work = "changeable-items?id=" + project + "/W1";
        assertThat(choices("service.bob", work).at("/choices")).hasSize(1);
        finish("W1");
        assertThat(choices("service.bob", work).at("/choices")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeable-projects?called=618",
                "changeable-projects?id={project}",
                "changeable-projects?id=none",
                "changeable-items?of={project}",
                "changeable-items?of=none",
                "changeable-items?id={project}/W1",
                "changeable-items?id=none"
            })
    @DisplayName("C1: whoever takes no part finds nothing of the project, whatever they ask")
    void soughtByOthers(String asked) throws Exception {
        JsonNode found = choices("legal.ann", asked.replace("{project}", project.toString()));
        assertThat(found.get("choices")).noneSatisfy(this::isOfProject);
    }

    private void isOfProject(JsonNode choice) {
        assertThat(choice.get("id").asText()).startsWith(project.toString());
    }

    @Test
    @DisplayName("C1: a list that there is not is not found")
    void noSuchList() throws Exception {
        browser.as("service.bob", get("/api/choices/people")).andExpect(status().isNotFound());
    }

    private JsonNode choices(String person, String asked) throws Exception {
        return json.readTree(browser.as(person, get(URI.create("/api/choices/" + asked.replace(" ", "%20"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    @Test
    @DisplayName("C1: is for those who take part, while the project is tracked")
    void whoAndWhen() {
        assertThat(startFindings("legal.ann", minor()))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("project", "change.project.notParticipant"));
        Map<String, Object> early = minor();
        early.put("project", changing.planned().toString());
        assertThat(startFindings("service.bob", early))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("project", "change.project.notTracked"));
    }

    @Test
    @DisplayName("C1: who asked takes a request back, as long as nobody has acted on it")
    void takenBack() throws Exception {
        ProcessInstance small = request("service.bob", minor());
        ChangeView change = changes.of(project).get(0);
        String page = "/projects/%s/changes".formatted(project);
        browser.as("marketing.ann", get(page))
                .andExpect(content().string(not(containsString("Take the request back"))));
        assertThatThrownBy(() -> takeChangeBack.takeBack(change.id(), PersonId.of("marketing.ann")))
                .isInstanceOf(Refused.class);
        browser.as("service.bob", get(page)).andExpect(content().string(containsString("Take the request back")));
        browser.as(
                        "service.bob",
                        post(page + "/" + change.id() + "/taking-back").with(csrf()))
                .andExpect(flash().attribute("notice", "change.takeBack.done"));

        assertThat(small).isEnded();
        assertThat(changes.get(change.id()).state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(changes.get(change.id()).endedBy()).isEqualTo(PersonId.of("service.bob"));
        assertThat(told("task.takenBack"))
                .extracting(MessageView::person)
                .containsExactly(PersonId.of("marketing.ann"));
        assertThatThrownBy(() -> takeChangeBack.takeBack(change.id(), PersonId.of("service.bob")))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "cause, , cause, change.cause.missing",
        "what, ' ', what, change.what.missing",
        "shiftDays, -1, shiftDays, change.shiftDays.negative",
        "extraCost, -0.5, extraCost, change.extraCost.negative",
        "shiftDays, , '', change.effects.missing",
        "touchesGoal, true, goal, change.goal.missing",
        "touchesScope, true, scope, change.scope.missing",
        "item, , item, change.item.missing",
        "project, , project, desk.constraint",
    })
    @DisplayName("C1: says why, what, and what it means")
    void said(String field, String value, String path, String code) {
        Map<String, Object> content = minor();
        content.put(field, "true".equals(value) ? Boolean.TRUE : value);

        assertThat(startFindings("service.bob", content))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple(path, code));
        assertThat(changes.of(project)).isEmpty();
    }

    @Test
    @DisplayName("C1: is about work that is still open")
    void finished() {
        finish("W1");
        assertThat(startFindings("service.bob", minor()))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("item", "change.item.finished"));
        assertThatThrownBy(() -> request("service.bob", minor())).hasMessageContaining("finished");
    }
}
