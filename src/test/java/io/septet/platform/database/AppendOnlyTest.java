package io.septet.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@OnBothDatabases
class AppendOnlyTest {

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Projects projects;

    private UUID signature;
    private UUID minutes;

    @BeforeEach
    void writeOneOfEach() {
        ProjectId project = projects.propose(new Proposal(
                "618",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of("sales.head"),
                PersonId.of("sales.ann")));
        signature = UUID.randomUUID();
        sql.update(
                """
                insert into signature (id, project_id, plan_version, plan_hash, role, party, signer, decision, signed_at)
                values (?, ?, 1, 'hash', 'HEAD', 'sales', 'sales.head', 'REJECT', current_timestamp)""",
                signature,
                project.value());
        minutes = UUID.randomUUID();
        sql.update(
                """
                insert into minutes (id, project_id, kind, held_at, recorded_by, recorded_at, content)
                values (?, ?, 'KICK_OFF', current_timestamp, 'sales.ann', current_timestamp, '{}')""",
                minutes,
                project.value());
        sql.update(
                """
                insert into skipped_task (id, project_id, process, task, name, skipped_by, skipped_at)
                values (?, ?, 'plan-sign-off', 'SignPlan', 'Sign plan', 'admin', current_timestamp)""",
                UUID.randomUUID(),
                project.value());
        sql.update(
                "insert into former_name (id, person, name, until) values (?, 'nobody', 'Nobody', current_timestamp)",
                UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signature set decision = 'APPROVE'",
                "update signature set signed_at = current_timestamp where signer = 'sales.head'",
                "delete from signature",
                "delete from signature where signer = 'sales.head'",
                "update minutes set content = '{\"decisions\":[]}'",
                "delete from minutes",
                "update skipped_task set skipped_by = 'sales.head'",
                "delete from skipped_task",
                "update former_name set name = 'sales.head'",
                "delete from former_name"
            })
    @DisplayName("S2: the database itself refuses to change or remove what was signed or minuted")
    void refuses(String statement) {
        assertThatThrownBy(() -> sql.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("neither changed nor removed");
        assertThat(sql.queryForObject("select decision from signature where id = ?", String.class, signature))
                .isEqualTo("REJECT");
        assertThat(sql.queryForObject("select content from minutes where id = ?", String.class, minutes))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature", "minutes", "skipped_task", "former_name"})
    @EnabledIf("io.septet.DatabaseUnderTest#isPostgreSql")
    @DisplayName("S2: PostgreSQL refuses to truncate them, too, and with them what refers to them")
    void refusesToTruncate(String table) {
        assertThatThrownBy(() -> sql.execute("truncate %s cascade".formatted(table)))
                .hasStackTraceContaining("neither changed nor removed");
    }
}
