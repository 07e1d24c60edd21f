package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.NameSubstitute;
import io.septet.directory.PersonId;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.EarlyStarts;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Work before its start date:")
class EarlyStartTest extends WorkItemDeliveries {

    private static final PersonId BOB = PersonId.of("marketing.bob");

    @Autowired
    EarlyStarts earlyStarts;

    @Autowired
    NameSubstitute naming;

    @Test
    @DisplayName("T1: begins when whoever does it wants, with a word to those concerned, and is delivered and accepted")
    void begins() {
        project.plan(item("W1", NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        project.track();
        project.until(TUESDAY, 14, 0);
        begin(BOB);
        project.runWhatIsDue();

        assertThat(project.tasks("W1", "DeliverWork")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo("marketing.bob");
            assertThat(task.getDueDate()).isEqualTo(at(NEXT_MONDAY.plusDays(4), 18, 30));
        });
        assertThat(project.delivery("W1").startedAt()).isEqualTo(at(TUESDAY, 14, 0));
        assertThat(thoseTold("tracking.begunEarly"))
                .as(
                        "the lead, and the contacts of those who do it, answer for it or are consulted; not of the informed")
                .containsExactlyInAnyOrder("marketing.head", "marketing.ann", "sales.ann");
        handOver();
        colleagues.as("marketing.ann").complete("AcceptDeliverable", ACCEPTED);
        colleagues.as("sales.ann").complete("AcceptDeliverable", ACCEPTED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(thoseTold("tracking.startsSoon")).isEmpty();
    }

    @Test
    @DisplayName("T1: is nobody else's to begin but a substitute's, and begins once")
    void theirs() {
        project.plan(item("W1", NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        project.track();
        assertThatThrownBy(() -> begin(PersonId.of("sales.ann"))).isInstanceOf(Forbidden.class);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.PLANNED);

        naming.name(BOB, PersonId.of("finance.bob"), MONDAY, TUESDAY);
        begin(PersonId.of("finance.bob"));
        project.runWhatIsDue();
        assertThat(project.tasks("W1", "DeliverWork"))
                .extracting(Task::getAssignee)
                .containsExactly("finance.bob");
        assertThatThrownBy(() -> begin(BOB)).isInstanceOf(Refused.class).hasMessageContaining("tracking.early.begun");
        assertThat(thoseTold("tracking.begunEarly")).hasSize(3);
    }

    @Test
    @DisplayName("T1: that has begun goes on when a change moves its start, and follows the new end")
    void changed() {
        project.plan(item("W1", NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        project.track();
        begin(BOB);
        project.runWhatIsDue();
        project.change(item("W1", NEXT_MONDAY.plusDays(1), NEXT_MONDAY.plusDays(3)));

        assertThat(project.tasks("W1", "DeliverWork")).singleElement().satisfies(task -> assertThat(task.getDueDate())
                .isEqualTo(at(NEXT_MONDAY.plusDays(3), 18, 30)));
    }

    @Test
    @Reaches("work-item-delivery/StartAnnounced")
    @DisplayName("T1: is announced on the working day before it is handed out, to whoever does it")
    void announced() {
        project.plan(item("W1", NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        project.track();
        project.until(FRIDAY, 8, 59);
        assertThat(thoseTold("tracking.startsSoon")).isEmpty();
        project.until(FRIDAY, 9, 0);
        assertThat(thoseTold("tracking.startsSoon")).containsExactly("marketing.bob");
        assertThat(notifications.of(project.id()))
                .filteredOn(message -> message.tells("tracking.startsSoon"))
                .singleElement()
                .satisfies(message -> assertThat(message.subject()).contains("will be handed out to you on", "09:00"));
        assertThat(project.passed("work-item-delivery")).contains("StartDateNear", "StartAnnounced");

        project.until(NEXT_MONDAY, 9, 0);
        assertThat(project.tasks("W1", "DeliverWork")).hasSize(1);
        assertThat(thoseTold("tracking.startsSoon")).hasSize(1);
    }

    @Test
    @DisplayName("T1: is not announced when it is handed out at once; when a change moves it, the announcement follows")
    void announcedOnlyAhead() {
        project.plan(item("W1", MONDAY, FRIDAY), item("W2", NEXT_MONDAY, NEXT_MONDAY.plusDays(4)));
        project.track();
        assertThat(thoseTold("tracking.startsSoon")).isEmpty();

        project.change(item("W1", MONDAY, FRIDAY), item("W2", THURSDAY, NEXT_MONDAY));
        project.until(WEDNESDAY, 9, 0);
        assertThat(thoseTold("tracking.startsSoon")).containsExactly("marketing.bob");
    }

    private void begin(PersonId person) {
        earlyStarts.begin(WorkItemRef.of(project.id(), "W1"), person);
    }
}
