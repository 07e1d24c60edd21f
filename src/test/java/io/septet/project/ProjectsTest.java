package io.septet.project;

import static io.septet.Company.ann;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("Projects")
class ProjectsTest {

    @Autowired
    Projects projects;

    @Test
    @DisplayName("G1: a project keeps what it was proposed with, and its code begins with the company's year")
    void proposed() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2023-12-31T16:30:00Z")));
        ProjectId id = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(head("sales")),
                PersonId.of(ann("sales")),
                PersonId.of(ann("legal"))));
        ProjectView project = projects.get(id);
        assertThat(project.code()).startsWith("CP-2024-");
        assertThat(project.name()).isEqualTo("618 campaign");
        assertThat(project.category()).isEqualTo(Category.CAMPAIGN);
        assertThat(project.members()).containsExactly(PersonId.of(head("sales")), PersonId.of(ann("sales")));
        assertThat(project.proposedBy()).isEqualTo(PersonId.of(ann("legal")));
        assertThat(project.step()).isEqualTo(Step.GOAL);
    }

    @Test
    @DisplayName("G1: an unknown department, and a lead or coordinator who belongs to none, are all found at once")
    void strangers() {
        assertThatThrownBy(() -> projects.propose(new Proposal(
                        "618 campaign",
                        Category.CAMPAIGN,
                        DepartmentId.of("garden"),
                        PersonId.of("admin"),
                        PersonId.of("nobody"))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::path)
                        .containsExactly("initiatingDepartment", "overallLead", "coordinator"));
    }
}
