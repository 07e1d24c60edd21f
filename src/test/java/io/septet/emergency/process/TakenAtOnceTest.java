package io.septet.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.septet.AtOnce;
import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.Directory;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.EmergentProject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("T9: an emergency that several people take in the same second")
class TakenAtOnceTest {

    private static final String YOURS = "You have this emergency. All others are told so.";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    EmergentProject project;

    @BeforeEach
    void begin() {
        project = new EmergentProject(beans);
    }

    @RepeatedTest(3)
    @DisplayName("is taken by exactly one of them, and the others read who has it")
    void together() throws Exception {
        EmergencyView raised = project.raise("finance.ann");
        List<String> people = List.of("sales.ann", "marketing.ann", "marketing.head");
        List<Callable<String>> taking = people.stream()
                .map(person -> (Callable<String>) () -> take(raised, person))
                .toList();
        List<String> read = AtOnce.results(taking);

        EmergencyView taken = project.now(raised);
        String taker = Objects.requireNonNull(taken.takenBy()).value();
        String name = beans.getBean(Directory.class).person(taken.takenBy()).name();
        assertThat(read).filteredOn(YOURS::equals).hasSize(1);
        assertThat(read.get(people.indexOf(taker))).isEqualTo(YOURS);
        assertThat(read).filteredOn(notice -> !notice.equals(YOURS)).hasSize(2).allSatisfy(notice -> assertThat(notice)
                .startsWith(name + " has taken this emergency already, at 4 Mar 2024, 09:30."));
        assertThat(colleagues.tasks("WriteDownAgreement"))
                .singleElement()
                .satisfies(task -> assertThat(task.getAssignee()).isEqualTo(taker));
        assertThat(project.peopleTold("emergency.taken")).doesNotContain(taker).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is taken, or the next level is told and it is taken then: never neither, and nobody reads an error")
    void asTheNextLevelIsTold() throws Exception {
        EmergencyView raised = project.raise("finance.ann");
        Job timer = management.createJobQuery().activityId("NotTakenInTime").singleResult();
        ClockUtil.setCurrentTime(timer.getDuedate());
        Callable<String> climbing = () -> {
            try {
                management.executeJob(timer.getId());
            } catch (RuntimeException anotherWasQuicker) {
                // the engine would try again, and find that nothing is left to do
                return "";
            }
            return "";
        };
        List<String> read = AtOnce.results(List.of(() -> take(raised, "sales.ann"), climbing));

        assertThat(read.get(0)).isEqualTo(YOURS);
        assertThat(management.createJobQuery().activityId("NotTakenInTime").count())
                .isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("emergency")
                        .count())
                .isEqualTo(1);
        assertThat(colleagues.task("WriteDownAgreement").getAssignee()).isEqualTo("sales.ann");
    }

    @Test
    @DisplayName("shows to who clicks later who has it, and to who clicks twice that it is theirs")
    void later() throws Exception {
        EmergencyView raised = project.raise("finance.ann");
        assertThat(take(raised, "sales.ann")).isEqualTo(YOURS);
        assertThat(take(raised, "sales.ann")).isEqualTo(YOURS);
        assertThat(take(raised, "marketing.ann")).startsWith("ann Sales has taken this emergency already");
        browser.as("marketing.ann", get(project.page() + "?of=" + raised.id()))
                .andExpect(content().string(containsString("ann Sales")))
                .andExpect(content().string(not(containsString("I take it"))));
    }

    private String take(EmergencyView emergency, String person) throws Exception {
        return (String) Objects.requireNonNull(browser.as(
                        person,
                        post(project.page() + "/taken")
                                .with(csrf())
                                .param("of", emergency.id().toString()))
                .andExpect(redirectedUrl(project.page() + "?of=" + emergency.id()))
                .andReturn()
                .getFlashMap()
                .get("notice"));
    }
}
