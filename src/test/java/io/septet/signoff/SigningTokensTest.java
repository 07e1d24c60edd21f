package io.septet.signoff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.domain.Signable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class SigningTokensTest {

    @Autowired
    PlannedProject planned;

    @Autowired
    PlanVersions plans;

    @Autowired
    Signers signers;

    @Autowired
    SigningTokens tokens;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    private Signable signable;
    private String token;

    @BeforeEach
    void issue() {
        ProjectId project = planned.draft();
        runtime.startProcessInstanceByKey("plan-sign-off", Map.of("projectId", project.toString()));
        Task task = colleagues.tasks("SignPlan").get(0);
        PlanVersion version = plans.version(project, 1);
        signable =
                Signable.of(PersonId.of("marketing.head"), task.getId(), project, 1, version.hash(), shares(version));
        token = colleagues.as("marketing.head").token(task);
    }

    @Test
    @DisplayName("S2: a token is used up by the first signature, even for the same person at the same task")
    void onlyOnce() {
        use(signable);
        assertIsRefused(signable);
    }

    @Test
    @DisplayName(
            "S2: a token is good for one person, task, project, version, content, and the parts of it that they sign")
    void onlyForThis() {
        Signable good = signable;
        assertIsRefused(
                new Signable(PersonId.of("sales.head"), good.taskId(), good.project(), good.version(), good.hash()));
        assertIsRefused(new Signable(good.person(), "another", good.project(), good.version(), good.hash()));
        assertIsRefused(
                new Signable(good.person(), good.taskId(), planned.draft(), good.version(), good.hash()),
                "shown.changed");
        assertIsRefused(new Signable(good.person(), good.taskId(), good.project(), 2, good.hash()), "shown.changed");
        assertIsRefused(
                new Signable(good.person(), good.taskId(), good.project(), good.version(), "another"), "shown.changed");
        PlanVersion version = plans.version(good.project(), 1);
        Share everything =
                new Share(Party.head(DepartmentId.of("marketing"), good.person()), new TreeMap<>(version.parts()));
        assertIsRefused(
                Signable.of(good.person(), good.taskId(), good.project(), 1, version.hash(), List.of(everything)),
                "shown.changed");
        use(good);
    }

    private List<Share> shares(PlanVersion version) {
        return signers.together(version, Role.HEAD, "marketing", PersonId.of("marketing.head")).stream()
                .map(Standing::share)
                .toList();
    }

    private void assertIsRefused(Signable other) {
        assertIsRefused(other, "signoff.token.invalid");
    }

    private void assertIsRefused(Signable other, String why) {
        assertThatThrownBy(() -> use(other)).hasMessageContaining(why);
    }

    private void use(Signable signed) {
        transaction.executeWithoutResult(status -> tokens.use(token, signed));
    }
}
