package io.septet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.ProcessTest;
import io.septet.goal.Goals;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Drafts of plans")
class PlanDraftsTest {

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    PlanVersions plans;

    ProjectId project;

    @BeforeEach
    void plan() {
        project = SamplePlans.drafted(projects, goals, drafts);
    }

    @Test
    @DisplayName("C3: what was drafted for a change can be given up")
    void reverted() {
        plans.freeze(project);
        assertThatThrownBy(() -> drafts.revert(project)).isInstanceOf(NoSuchElementException.class);
        plans.takeEffect(project, 1);
        drafts.saveItems(project, new PlanEdit(List.of(SamplePlans.survey())));

        drafts.revert(project);

        assertThat(drafts.draft(project)).isEqualTo(SamplePlans.plan());
    }
}
