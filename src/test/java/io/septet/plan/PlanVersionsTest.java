package io.septet.plan;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.AtOnce;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.domain.PlanTree;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("Versions of plans")
class PlanVersionsTest {

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    JdbcTemplate database;

    ProjectId project;

    @BeforeEach
    void plan() {
        project = SamplePlans.drafted(projects, goals, drafts);
    }

    @Test
    @DisplayName("S1: a frozen plan has a number, a hash, and the content of that moment")
    void frozen() {
        PlanVersion version = plans.freeze(project);
        drafts.saveItems(project, new PlanEdit(List.of(SamplePlans.survey())));

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.state()).isEqualTo(State.FROZEN);
        assertThat(version.hash()).matches("[0-9a-f]{64}");
        assertThat(plans.version(project, 1)).isEqualTo(version);
        assertThat(plans.version(project, 1).content()).isEqualTo(SamplePlans.plan());
        assertThat(plans.difference(version.content(), drafts.draft(project)).removed())
                .extracting(WorkItem::key)
                .containsExactly(WorkItemKey.of("W2"));
    }

    @Test
    @DisplayName("S1: the same plan has the same hash, another plan another")
    void hashes() {
        String first = plans.freeze(project).hash();
        String same = plans.freeze(project).hash();
        drafts.saveItems(project, new PlanEdit(List.of(SamplePlans.survey())));

        assertThat(same).isEqualTo(first);
        assertThat(plans.freeze(project).hash()).isNotEqualTo(first);
        assertThat(plans.versions(project)).extracting(PlanVersion::number).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("S1: plans that are frozen at the same moment get different numbers")
    void concurrently() throws Exception {
        Callable<Integer> freezing = () -> plans.freeze(project).number();

        assertThat(AtOnce.results(Collections.nCopies(4, freezing))).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    @DisplayName("C3: a version in effect gives way to the next, and stays readable")
    void effect() {
        plans.freeze(project);
        assertThat(plans.inEffect(project)).isEmpty();
        plans.takeEffect(project, 1);
        assertThat(plans.inEffect(project))
                .get()
                .extracting(PlanVersion::number)
                .isEqualTo(1);

        plans.freeze(project);
        plans.takeEffect(project, 2);

        assertThat(plans.versions(project))
                .extracting(PlanVersion::state)
                .containsExactly(State.SUPERSEDED, State.IN_EFFECT);
        assertThat(plans.version(project, 1).content()).isEqualTo(SamplePlans.plan());
        assertThat(plans.version(project, 2).decidedAt()).isNotNull();
    }

    @Test
    @DisplayName("S2: a rejected version keeps its reasons and never takes effect")
    void rejected() {
        plans.freeze(project);
        plans.reject(project, 1, List.of("Too short", "Too dear"));

        assertThat(plans.version(project, 1).state()).isEqualTo(State.REJECTED);
        assertThat(plans.version(project, 1).reasons()).containsExactly("Too short", "Too dear");
        assertThat(plans.rejectionReasons(project)).containsExactly("Too short", "Too dear");
        assertThatThrownBy(() -> plans.takeEffect(project, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plans.reject(project, 1, List.of())).isInstanceOf(IllegalStateException.class);

        plans.freeze(project);
        assertThat(plans.rejectionReasons(project)).isEmpty();
    }

    @Test
    @DisplayName("S1: a plan that is not complete is not frozen")
    void incomplete() {
        ProjectId other = projects.propose(new Proposal(
                "Other",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("marketing"))));
        goals.define(other, SampleGoals.inOrder(), PersonId.of(head("marketing")));

        assertThat(drafts.draft(other).items()).isEmpty();
        assertThatThrownBy(() -> plans.freeze(other)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plans.version(other, 1)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("S1: the hash is that of the tree of the text as it stands in the database")
    void text() {
        PlanVersion version = plans.freeze(project);

        String stored = database.queryForObject(
                "select content from plan_version where project_id = ? and number = 1", String.class, project.value());

        assertThat(version.text()).isEqualTo(stored);
        assertThat(version.hash()).isEqualTo(PlanTree.of(stored).root());
    }
}
