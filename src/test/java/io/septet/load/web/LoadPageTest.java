package io.septet.load.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.absence.Absences;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.load.Loads;
import io.septet.load.PersonLoad;
import io.septet.load.PersonWeek;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProcessTest
@DisplayName("The load of a department")
class LoadPageTest {

    /** A Monday on which no other test has work for anybody. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 11, 4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Loads loads;

    @Autowired
    Absences absences;

    @Autowired
    Statements statements;

    @Test
    @DisplayName("adds up what its people have to do in all projects, week by week, and marks where it is too much")
    void load() throws Exception {
        track("W1", ann("service"), MONDAY, MONDAY.plusDays(9));
        TrackedProject second = track("W2", ann("service"), MONDAY.plusDays(2), MONDAY.plusDays(3));

        List<PersonWeek> weeks = of(ann("service"));
        assertThat(weeks).extracting(PersonWeek::days).startsWith(7L, 3L, 0L);
        assertThat(weeks).extracting(PersonWeek::workingDays).startsWith(5L, 5L);
        assertThat(weeks).extracting(PersonWeek::isOverbooked).startsWith(true, false, false);

        browser.as("admin", get("/load?department=service&from=2024-11-06"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("7 of 5 days")))
                .andExpect(content().string(containsString("overbooked")))
                .andExpect(content().string(containsString("more than 100 % of its working days")))
                .andExpect(content().string(containsString("from=2024-12-30")))
                .andExpect(content().string(containsString("/projects/%s/tracking".formatted(second.id()))));
        browser.send(get("/load?department=service&from=2024-11-04")
                        .with(user("admin"))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("7 天 / 5 个工作日")))
                .andExpect(content().string(containsString("超负荷")));
    }

    @Test
    @DisplayName("leaves out the days on which somebody is away")
    void away() throws Exception {
        track("W1", ann("legal"), MONDAY, MONDAY.plusDays(3));
        absences.plan(PersonId.of(ann("legal")), PersonId.of(bob("legal")), MONDAY.plusDays(3), MONDAY.plusDays(8));

        List<PersonWeek> weeks = of(ann("legal"));
        assertThat(weeks).extracting(PersonWeek::workingDays).startsWith(3L, 3L, 5L);
        assertThat(weeks).extracting(PersonWeek::daysAway).startsWith(2L, 2L, 0L);
        assertThat(weeks).extracting(PersonWeek::isOverbooked).startsWith(true, false, false);
        browser.as(head("legal"), get("/load?from=2024-11-04"))
                .andExpect(content().string(containsString("4 of 3 days")))
                .andExpect(content().string(containsString("2 days away")));
    }

    @Test
    @DisplayName("counts work in a project that the head may not read about, and says no more of it")
    void elsewhere() throws Exception {
        TrackedProject project = track("W1", ann("research"), MONDAY, MONDAY.plusDays(1));
        assertThat(of(ann("research"))).extracting(PersonWeek::days).startsWith(2L);
        browser.as(head("research"), get("/load?from=2024-11-04"))
                .andExpect(content().string(containsString("2 of 5 days")))
                .andExpect(content().string(containsString("In a project that you may not see")))
                .andExpect(content().string(not(containsString(project.id().toString()))))
                .andExpect(content().string(not(containsString(project.view().code()))));
    }

    @Test
    @DisplayName("is for the department's head and for administrators")
    void readers() throws Exception {
        browser.as(head("legal"), get("/load")).andExpect(status().isOk());
        browser.as(head("legal"), get("/load?department=sales")).andExpect(status().isForbidden());
        browser.as(ann("legal"), get("/load")).andExpect(status().isForbidden());
        browser.as(ann("legal"), get("/load?department=legal")).andExpect(status().isForbidden());
        browser.as("admin", get("/load?department=nowhere")).andExpect(status().isForbidden());
        browser.as("admin", get("/load?from=soon")).andExpect(status().isBadRequest());
        browser.as(head("legal"), get("/projects")).andExpect(content().string(containsString("href=\"/load\"")));
        browser.as(ann("legal"), get("/projects")).andExpect(content().string(not(containsString("href=\"/load\""))));
        assertThatThrownBy(() -> loads.of(DepartmentId.of("sales"), MONDAY, PersonId.of(head("legal"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("takes as many statements with more work in more projects")
    void statements() throws Exception {
        track("W1", ann("finance"), MONDAY, MONDAY.plusDays(1));
        long few = made();
        for (int i = 0; i < 3; i++) {
            track("W" + i, ann("finance"), MONDAY, MONDAY.plusDays(i));
        }
        assertThat(made()).isEqualTo(few);
    }

    private long made() throws Exception {
        String page = "/load?department=finance&from=2024-11-04";
        browser.as(head("finance"), get(page)).andExpect(status().isOk());
        return statements.during(() -> browser.as(head("finance"), get(page))).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private TrackedProject track(String key, String responsible, LocalDate first, LocalDate last) {
        TrackedProject project = new TrackedProject(beans);
        WorkItem work =
                item(key, responsible, first, last, Map.of("marketing", Raci.AR, "sales", Raci.C, "finance", Raci.I));
        project.plan(work);
        project.track();
        return project;
    }

    private List<PersonWeek> of(String person) {
        DepartmentId department = DepartmentId.of(person.substring(0, person.indexOf('.')));
        return loads.of(department, MONDAY.plusDays(3), PersonId.of("admin")).people().stream()
                .filter(line -> line.person().id().equals(PersonId.of(person)))
                .findFirst()
                .map(PersonLoad::weeks)
                .orElseThrow();
    }
}
