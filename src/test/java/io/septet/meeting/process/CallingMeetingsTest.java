package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.action.Actions;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.desk.SoughtChoices;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.NoticeContent.Offer;
import io.septet.meeting.OfferedTopics;
import io.septet.project.Projects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Calling a meeting by its form")
class CallingMeetingsTest extends MeetingsUnderWay {

    @Test
    @DisplayName(
            "M1: invites people by name, by department and by role, each once, and host, recorder and presenters anyway")
    void invited() {
        call(with(with(notice(), "departments", List.of("sales", "legal")), "contacts", true));
        assertThat(only().notice().attendees())
                .extracting(PersonId::value)
                // legal takes no part: its head comes
                .containsExactly(CALLER, RECORDER, "finance.ann", "legal.head");
    }

    @Test
    @DisplayName("M1: invites the heads, or everybody who takes part")
    void roles() {
        call(with(notice(), "heads", true));
        assertThat(only().notice().attendees())
                .extracting(PersonId::value)
                .contains("marketing.head", "sales.head", "finance.head");
    }

    @Test
    @DisplayName("M1: whoever calls it leads it and writes it down, unless the notice says otherwise")
    void usual() {
        call(with(with(notice(), "host", null), "recorder", null));
        assertThat(only().notice().host()).isEqualTo(PersonId.of(CALLER));
        assertThat(only().notice().recorder()).isEqualTo(PersonId.of(CALLER));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "startsOn, 2024-03-01, in the past",
        "startsOn, 2024-03-05, say why the meeting is urgent",
        "minutesLong, -60, after it begins",
        "minutesLong, 45, add up to 50 minutes",
        "minutesLong, 1441, takes at most",
        "place, javascript:alert(1), no web address",
        "place, ' ', a room",
        "subject, ' ', what the meeting is about",
        "host, eve, 'eve'",
        "kind, KICKOFF, ''",
    })
    @DisplayName("M1: is refused, naming what is wrong with it")
    void refused(String field, String value, String reason) {
        Object typed = value.matches("-?\\d+") ? Integer.valueOf(value) : value;
        assertRefused(with(notice(), field, typed), reason);
    }

    @Test
    @DisplayName(
            "M1, M2: is refused with a topic of 31 minutes, somebody who has left, or a weekly meeting of 31 minutes")
    void refusedToo() {
        assertRefused(with(notice(), "agenda", List.of(topic("The hall", 31))), "at most 30 minutes");
        assertRefused(with(notice(), "attendees", List.of("eve")), "does not work here");
        assertRefused(with(notice(), "departments", List.of("moon")), "no department");
        assertRefused(with(with(notice(), "kind", "WEEKLY"), "minutesLong", 60), "at most 30 minutes");
        assertRefused(with(notice(), "agenda", List.of()), "one topic at least");
    }

    @Test
    @DisplayName("M1: at short notice says why, and everybody reads it")
    void urgent() {
        call(with(
                with(notice(), "startsOn", MONDAY.plusDays(1).toString()),
                "urgentReason",
                "The hall is free only then"));
        assertThat(only().notice().urgentReason()).isEqualTo("The hall is free only then");
        assertThat(told("meeting.calledUrgently")).containsExactlyInAnyOrder(RECORDER, "finance.ann");
        assertThat(notifications.of(project.id()))
                .filteredOn(message -> message.tells("meeting.calledUrgently"))
                .allMatch(message -> message.body().contains("The hall is free only then"));
    }

    @Test
    @DisplayName("M1: is for those who take part in the project, as long as it runs")
    void whoMayCall() {
        assertThatThrownBy(() -> call("legal.ann", notice())).hasMessageContaining("take part");
        assertThat(choices().find(project.id().toString(), PersonId.of(CALLER))).isPresent();
        assertThat(choices().find(project.id().toString(), PersonId.of("legal.ann")))
                .isEmpty();
        assertThat(choices().called(project.view().code(), "", PersonId.of("legal.ann")))
                .isEmpty();
        assertThat(choices().called(project.view().code() + " · Spring", "", PersonId.of(CALLER)))
                .extracting(choice -> choice.id())
                .contains(project.id().toString());
        beans.getBean(Projects.class).cancel(project.id(), "No money", PersonId.of("marketing.head"));
        assertThatThrownBy(() -> call(notice())).hasMessageContaining("has ended");
        assertThat(choices().find(project.id().toString(), PersonId.of(CALLER))).isEmpty();
    }

    @Test
    @DisplayName("M2: carries over what does not fit: it is offered next time, until it is on an agenda")
    void carriedOver() {
        call(with(notice(), "carriedOver", List.of(topic("The programme", 25))));
        assertThat(offers()).extracting(Offer::subject, Offer::minutes).contains(tuple("The programme", 25));
        Map<String, Object> taken =
                Map.of("chosen", true, "subject", "The programme", "presenter", CALLER, "minutes", 25);
        Map<String, Object> left = Map.of("chosen", false, "subject", "The weather", "minutes", 10);
        call(with(
                with(with(notice(), "startsAt", "14:00"), "agenda", List.of(topic("The hall again", 10))),
                "offers",
                List.of(left, taken)));
        assertThat(called.of(project.id()).get(1).notice().agenda())
                .extracting(AgendaTopic::subject)
                .containsExactly("The hall again", "The programme");
        assertThat(offers()).extracting(Offer::subject).doesNotContain("The programme");
    }

    @Test
    @DisplayName("M6: offers open actions as topics, by who owes them, and no meetings")
    void openActions() {
        project.plan(item("W1", MONDAY, MONDAY.plusDays(18)));
        beans.getBean(Actions.class)
                .follow(new NewAction(
                        project.id(),
                        new Origin("meeting.kind.OTHER", "x", null),
                        "Book the hall",
                        PersonId.of("finance.ann"),
                        null,
                        MONDAY.plusDays(1),
                        Doer.of(PersonId.of(CALLER)),
                        MONDAY,
                        false));
        call(notice());
        assertThat(offers())
                .filteredOn(offer -> offer.subject().endsWith("Book the hall"))
                .extracting(Offer::presenter)
                .containsExactly(PersonId.of("finance.ann"));
        assertThat(offers()).extracting(Offer::subject).noneMatch(subject -> subject.contains("The hall"));
    }

    @Test
    @DisplayName(
            "M6: offers what one meeting leaves open to the next, on whose agenda it is when it is chosen, until it is done")
    void fromMeetingToMeeting() {
        project.plan(item("W1", MONDAY, MONDAY.plusDays(18)));
        call(notice());
        project.until(THURSDAY, 12, 0);
        colleagues
                .as(RECORDER)
                .complete(
                        writing(),
                        with(
                                minutes(),
                                "actionItems",
                                List.of(Map.of(
                                        "what",
                                        "Book the stage",
                                        "who",
                                        "finance.ann",
                                        "until",
                                        THURSDAY.plusDays(4).toString()))));
        Offer open = stage().orElseThrow();
        assertThat(open.presenter()).isEqualTo(PersonId.of("finance.ann"));

        call(with(
                with(notice(), "startsOn", THURSDAY.plusDays(7).toString()),
                "offers",
                List.of(Map.of("chosen", true, "subject", open.subject(), "presenter", "finance.ann", "minutes", 10))));
        assertThat(called.of(project.id()).get(1).notice().agenda())
                .extracting(AgendaTopic::subject)
                .contains(open.subject());

        project.runWhatIsDue();
        Task doing = colleagues.tasks("DoAction").stream()
                .filter(task -> task.getName().contains("Book the stage"))
                .findFirst()
                .orElseThrow();
        colleagues.as("finance.ann").complete(doing, Map.of("said", "DONE", "note", "It is booked"));
        assertThat(stage()).isEmpty();
    }

    private Optional<Offer> stage() {
        return offers().stream()
                .filter(offer -> offer.subject().endsWith("Book the stage"))
                .findFirst();
    }

    @Test
    @DisplayName("T2, M2: offers late work items as topics, with the days, by whoever is responsible")
    void lateItems() {
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)));
        project.track();
        assertThat(offers()).extracting(Offer::subject).noneMatch(subject -> subject.startsWith("W1"));
        project.until(MONDAY.plusDays(3), 10, 0);
        assertThat(offers())
                .filteredOn(offer -> offer.subject().startsWith("W1"))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.subject()).startsWith("W1 Item W1: delayed by");
                    assertThat(offer.presenter()).isEqualTo(PersonId.of("marketing.bob"));
                });
    }

    private List<Offer> offers() {
        return beans.getBean(OfferedTopics.class).of(project.view(), Locale.ENGLISH);
    }

    private SoughtChoices choices() {
        return beans.getBeanProvider(SoughtChoices.class).stream()
                .filter(list -> list.list().equals("projects-with-meetings"))
                .findFirst()
                .orElseThrow();
    }
}
