package io.septet.archive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.archive.Unpacked;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.project.State;
import java.io.IOException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("An improvement, after its project has ended,")
class FiledAfterwardsTest extends FiledProjects {

    @Autowired
    BeanFactory beans;

    @Autowired
    Actions actions;

    @Test
    @DisplayName(
            "V4, A1, A3: goes on until it is done, and is then in the archive, whose other documents stay as they were")
    void filedAgain() throws IOException {
        Life life = new Life(beans).toTheEnd();
        assertThat(life.view().state()).isEqualTo(State.ARCHIVED);
        assertThat(actions.of(life.id()))
                .filteredOn(ActionView::isOpen)
                .extracting(ActionView::what, ActionView::owner)
                .contains(tuple("Keep one folder", PersonId.of(Life.COORDINATOR)));
        Unpacked before = unpacked(life.id());
        assertThat(before.read("Actions.html")).contains("Keep one folder", "In progress");
        String plan = before.read("Plan version 1.json");

        life.letEngineWork();
        assertThat(life.open()).extracting(Task::getTaskDefinitionKey).containsOnly("DoAction");
        life.allDo("DoAction");
        life.letEngineWork();

        assertThat(actions.of(life.id())).extracting(ActionView::status).containsOnly(ActionStatus.DONE);
        assertThat(archives.decisions(life.id())).extracting(Decision::kind).contains("action.trace.DONE");
        Unpacked after = unpacked(life.id());
        assertThat(after.read("Actions.html"))
                .contains("Keep one folder", "Done")
                .doesNotContain("In progress");
        assertThat(after.read("Decisions.html")).contains("Action done");
        assertThat(after.read("Plan version 1.json")).isEqualTo(plan);
        assertThat(life.view().state()).isEqualTo(State.ARCHIVED);
    }
}
