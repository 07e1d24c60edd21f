package io.septet.action.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.action.ActionEntry;
import io.septet.action.ActionEntry.Kind;
import io.septet.action.ActionStatus;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.ReminderView;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("An action")
class ActionItemTest extends FollowedActions {

    private static final Map<String, Object> DONE = Map.of("said", "DONE", "note", "Hall 3 is ours");

    @Test
    @Reaches("action-item/ActionDone")
    @DisplayName("M6: is a task of its owner until they say that it is done, and who agreed on it hears of it")
    void done() {
        followed(FRIDAY);
        assertThat(open("DoAction")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo(OWNER);
            assertThat(task.getName()).contains("Do what was agreed · Book the hall");
            assertThat(task.getDueDate()).isEqualTo(Date.from(at(FRIDAY, 18, 30)));
        });
        assertThat(action().status()).isEqualTo(ActionStatus.IN_PROGRESS);

        says(OWNER, DONE);

        assertThat(action().status()).isEqualTo(ActionStatus.DONE);
        assertThat(action().entries())
                .extracting(ActionEntry::kind, ActionEntry::saidBy, ActionEntry::inPlaceOf, ActionEntry::words)
                .containsExactly(tuple(Kind.DONE, PersonId.of(OWNER), null, "Hall 3 is ours"));
        assertThat(open("DoAction")).isEmpty();
        assertThat(told("action.done"))
                .extracting(MessageView::person, MessageView::subject)
                .containsExactly(tuple(PersonId.of(COORDINATOR), "Spring sale: 'Book the hall' is done"));
    }

    @Test
    @DisplayName("M6: that is in progress stays with its owner, by the same date, with what they say of it")
    void inProgress() {
        followed(FRIDAY);
        says(OWNER, Map.of("said", "IN_PROGRESS", "note", "Two halls are left"));

        assertThat(said()).containsExactly(Kind.IN_PROGRESS);
        assertThat(action().status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(open("DoAction")).singleElement().satisfies(task -> {
            assertThat(task.getAssignee()).isEqualTo(OWNER);
            assertThat(task.getDueDate()).isEqualTo(Date.from(at(FRIDAY, 18, 30)));
        });
    }

    @Test
    @Reaches({"action-item/DoActionLate", "action-item/DoActionReminded"})
    @DisplayName(
            "M6: that is not done in time is late by working days, and climbs the ladder; it is not just in progress")
    void late() {
        followed(FRIDAY);
        project.until(FRIDAY, 18, 30);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::told)
                .containsExactly(PersonId.of(OWNER));

        project.until(NEXT_MONDAY, 18, 0);
        assertThat(action().status()).isEqualTo(ActionStatus.LATE);
        assertThat(action().daysLate()).isEqualTo(1);
        assertRefused("DoAction", OWNER, Map.of("said", "IN_PROGRESS", "note", "Soon"), "8 Mar 2024 is over");

        project.until(NEXT_MONDAY.plusDays(1), 18, 0);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::told)
                .contains(PersonId.of("sales.head"));
    }

    @Test
    @Reaches({"action-item/ActionDueSoon", "action-item/OwnerReminded"})
    @DisplayName("M6: is reminded of two working days ahead, once; not when it was agreed later than that")
    void dueSoon() {
        followed(NEXT_MONDAY);
        follow(agreed("Print the programme", OWNER, MONDAY.plusDays(1)));
        project.until(MONDAY.plusDays(3), 8, 59);
        assertThat(told("action.near")).isEmpty();
        project.until(MONDAY.plusDays(3), 9, 0);
        assertThat(told("action.near"))
                .extracting(MessageView::person, MessageView::subject)
                .containsExactly(tuple(PersonId.of(OWNER), "Spring sale: 'Book the hall' is due on 11 Mar 2024"));

        colleagues.as(OWNER).complete(hall(), Map.of("said", "IN_PROGRESS", "note", "Two halls are left"));
        project.until(NEXT_MONDAY, 18, 0);
        assertThat(told("action.near")).hasSize(1);
    }

    private Task hall() {
        return open("DoAction").stream()
                .filter(task -> task.getName().contains("Book the hall"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Reaches({"action-item/WeekPassed", "action-item/OwnerAsked"})
    @DisplayName("M6: is asked after each week, all of one owner in one message, as long as it is open")
    void everyWeek() {
        followed(IN_THREE_WEEKS);
        follow(agreed("Print the programme", OWNER, IN_THREE_WEEKS));
        follow(agreed("Invite the press", "finance.ann", IN_THREE_WEEKS));
        project.until(NEXT_MONDAY, 8, 59);
        assertThat(told("action.check")).isEmpty();

        project.until(NEXT_MONDAY, 9, 0);
        assertThat(told("action.check"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(PersonId.of(OWNER), PersonId.of("finance.ann"));
        assertThat(told("action.check"))
                .filteredOn(message -> message.person().equals(PersonId.of(OWNER)))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("· Book the hall – 25 Mar 2024", "· Print the programme – 25 Mar 2024")
                        .doesNotContain("press"));

        colleagues.as("finance.ann").complete("DoAction", DONE);
        project.until(NEXT_MONDAY.plusDays(7), 9, 0);
        assertThat(told("action.check")).hasSize(3);
    }

    @Test
    @DisplayName("M6: is asked after on the first working day when the day for it is in a long holiday")
    void holiday() {
        ClockUtil.setCurrentTime(Date.from(at(LocalDate.of(2024, 9, 30), 10, 0)));
        followed(LocalDate.of(2024, 10, 31));
        project.until(LocalDate.of(2024, 10, 8), 8, 59);
        assertThat(told("action.check")).isEmpty();
        project.until(LocalDate.of(2024, 10, 8), 9, 0);
        assertThat(told("action.check")).hasSize(1);
        project.until(LocalDate.of(2024, 10, 14), 9, 0);
        assertThat(told("action.check")).hasSize(2);
    }

    @Test
    @Reaches("action-item/ActionDropped")
    @DisplayName("M6: is dropped when who agreed on it grants that, with the reason; its owner hears of it")
    void dropped() {
        followed(FRIDAY);
        says(OWNER, Map.of("said", "DROP", "note", "We meet outside"));
        assertThat(open("DoAction")).isEmpty();
        assertThat(open("DecideRequest")).extracting(Task::getAssignee).containsExactly(COORDINATOR);
        assertThat(action().request()).map(ActionEntry::words).hasValue("We meet outside");

        decides(COORDINATOR, Map.of("answer", "GRANT"));

        assertThat(action().status()).isEqualTo(ActionStatus.DROPPED);
        assertThat(said()).containsExactly(Kind.ASKED_TO_DROP, Kind.DROPPED);
        assertThat(told("action.dropped")).extracting(MessageView::person).containsExactly(PersonId.of(OWNER));
    }

    @Test
    @DisplayName("M6: gets a new date when that is granted; declined, it goes on by the old one, with the reason")
    void newDate() {
        followed(FRIDAY);
        Map<String, Object> later =
                Map.of("said", "NEW_DATE", "note", "The owner is away", "newDate", IN_THREE_WEEKS.toString());
        says(OWNER, later);
        decides(COORDINATOR, Map.of("answer", "DECLINE", "reason", "Take the other hall"));
        assertThat(action().dueOn()).isEqualTo(FRIDAY);
        assertThat(action().last()).map(ActionEntry::words).hasValue("Take the other hall");

        says(OWNER, later);
        decides(COORDINATOR, Map.of("answer", "GRANT"));
        assertThat(action().dueOn()).isEqualTo(IN_THREE_WEEKS);
        assertThat(said()).containsExactly(Kind.ASKED_FOR_DATE, Kind.DECLINED, Kind.ASKED_FOR_DATE, Kind.MOVED);
        assertThat(open("DoAction")).singleElement().satisfies(task -> assertThat(task.getDueDate())
                .isEqualTo(Date.from(at(IN_THREE_WEEKS, 18, 30))));
        project.until(NEXT_MONDAY, 18, 0);
        assertThat(action().status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(notifications.reminders(project.id())).isEmpty();
    }

    @Test
    @Reaches({"action-item/DecideRequestLate", "action-item/DecideRequestReminded"})
    @DisplayName("M6: whose owner waits for a decision is not asked after, and who owes it is reminded")
    void decisionLate() {
        followed(IN_THREE_WEEKS);
        says(OWNER, Map.of("said", "NEW_DATE", "note", "Away", "newDate", "2024-03-06"));
        project.until(NEXT_MONDAY, 18, 0);
        assertThat(notifications.reminders(project.id()))
                .extracting(ReminderView::told)
                .contains(PersonId.of(COORDINATOR));
        assertThat(told("action.check")).isEmpty();

        assertRefused(
                "DecideRequest", COORDINATOR, Map.of("answer", "GRANT"), "6 Mar 2024, the date asked for, is over");
    }

    @Test
    @DisplayName("M6: that somebody agreed on with themselves is decided on by the coordinator or the overall lead")
    void nobodyDecidesAlone() {
        follow(agreed("Book the hall", COORDINATOR, FRIDAY));
        says(COORDINATOR, Map.of("said", "DROP", "note", "We meet outside"));
        assertThat(open("DecideRequest")).extracting(Task::getAssignee).containsExactly(LEAD);
    }

    @Test
    @DisplayName("M6: refuses what makes no sense in its tasks, and nothing is written")
    void refusals() {
        followed(FRIDAY);
        assertRefused("DoAction", OWNER, Map.of(), "fill this in");
        assertRefused("DoAction", OWNER, Map.of("said", "IN_PROGRESS", "note", " \u3000"), "how it stands");
        assertRefused("DoAction", OWNER, Map.of("said", "DROP"), "say why");
        assertRefused("DoAction", OWNER, Map.of("said", "NEW_DATE"), "say why");
        assertRefused("DoAction", OWNER, Map.of("said", "NEW_DATE", "note", "Away"), "by when");
        assertRefused("DoAction", OWNER, asksFor("2024-03-09"), "not a working day");
        assertRefused("DoAction", OWNER, asksFor("2024-03-01"), "is over");
        assertRefused("DoAction", OWNER, asksFor("2024-03-08"), "has already");
        assertRefused("DoAction", OWNER, asksFor("soon"), "cannot be read");
        Task task = open("DoAction").get(0);
        assertThatThrownBy(() -> colleagues.as("finance.bob").complete(task, DONE))
                .isInstanceOf(AuthorizationException.class);
        assertThat(action().entries()).isEmpty();

        says(OWNER, Map.of("said", "DROP", "note", "We meet outside"));
        assertRefused("DecideRequest", COORDINATOR, Map.of("answer", "DECLINE"), "why you decline");
        assertThat(said()).containsExactly(Kind.ASKED_TO_DROP);
    }

    private static Map<String, Object> asksFor(String day) {
        return Map.of("said", "NEW_DATE", "note", "Away", "newDate", day);
    }

    private void assertRefused(String task, String person, Map<String, Object> content, String why) {
        assertThatThrownBy(() -> colleagues.as(person).complete(task, content)).hasMessageContaining(why);
    }
}
