package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.AdministratorsHand;
import io.septet.Colleagues;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.Absences;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.Document;
import io.septet.evidence.FiledWithProject;
import io.septet.meeting.Confirmations;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesAnswer;
import io.septet.meeting.MinutesConfirmed;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Decision;
import io.septet.meeting.MinutesContent.Topic;
import io.septet.meeting.MinutesFiling;
import io.septet.meeting.MinutesVerdict;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.project.OpenMatter;
import io.septet.project.Projects;
import io.septet.project.Register;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code sales.bob} writes the minutes; marketing and sales came, somebody of finance and of legal did not. */
@ProcessTest
@OnBothDatabases
@DisplayName("Minutes that are out")
class MinutesConfirmationTest {

    private static final String RECORDER = "sales.bob";
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Map<String, Object> CONFIRM = Map.of("said", "CONFIRM");
    private static final Map<String, Object> OBJECT = Map.of("said", "OBJECT", "reason", "We agreed on 2,000 bags");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Meetings meetings;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Notifications notifications;

    private TrackedProject project;

    @BeforeEach
    void begin() {
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(18)));
        project.track();
    }

    private void writeMinutes() {
        Minutes minutes = meetings.record(
                project.id(),
                MeetingKind.KICK_OFF,
                null,
                content("1,000 bags").ofInvited(invited()),
                Doer.of(PersonId.of(RECORDER)));
        beans.getBean(MinutesFiling.class).askFor(minutes);
    }

    private static List<PersonId> invited() {
        return Stream.of("sales.bob", "marketing.bob", "sales.ann", "finance.bob", "legal.ann")
                .map(PersonId::of)
                .toList();
    }

    private static MinutesContent content(String decided) {
        return new MinutesContent(
                MONDAY,
                LocalTime.of(8, 0),
                30,
                "Room 3",
                Stream.of("sales.bob", "marketing.bob").map(PersonId::of).toList(),
                List.of(new Topic("Bags", PersonId.of("marketing.bob"), "Everybody wants one", "How many there are")),
                List.of(new Decision(decided, "Bags")),
                List.of(new ActionItem("Order the bags", PersonId.of("marketing.bob"), FRIDAY, "Bags")));
    }

    private static Map<String, Object> corrected(String decided, String what) {
        return Map.of(
                "correction",
                "2,000 it was",
                "minutes",
                Map.of(
                        "heldOn", MONDAY.toString(),
                        "heldAt", "8:00",
                        "minutesLong", 30,
                        "attendees", List.of("sales.bob", "marketing.bob"),
                        "topics", List.of(Map.of("subject", "Bags", "discussed", "Everybody wants one")),
                        "decisions", List.of(Map.of("decided", decided, "topic", "Bags")),
                        "actionItems",
                                List.of(Map.of("what", what, "who", "marketing.bob", "until", FRIDAY.toString()))));
    }

    private MinutesConfirmed asked() {
        Minutes only = meetings.of(project.id()).get(0);
        return confirmations.get(only.minutesId());
    }

    private long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("minutes-confirmation")
                .processInstanceBusinessKey(project.view().code())
                .count();
    }

    private List<String> told() {
        return notifications.of(project.id()).stream()
                .filter(each -> each.tells("meeting.minutesFiled"))
                .map(MessageView::person)
                .map(PersonId::value)
                .toList();
    }

    private List<Task> tasks(String task) {
        return colleagues.tasks(task).stream()
                .filter(each -> each.getName().endsWith("Spring sale"))
                .toList();
    }

    @Test
    @Reaches({"minutes-confirmation/EverybodyHeard", "minutes-confirmation/MinutesFiled"})
    @DisplayName(
            "M3, M5: are confirmed by the contacts of those who took part, read by those who did not come, and filed")
    void confirmedAndRead() {
        writeMinutes();
        assertThat(tasks("ConfirmMinutes")).extracting(Task::getAssignee).containsExactly("marketing.ann", "sales.ann");
        assertThat(tasks("ReadMinutes")).extracting(Task::getAssignee).containsExactly("finance.bob", "legal.ann");
        assertThat(tasks("ReadMinutes").get(0).getName())
                .isEqualTo("Read minutes · Kick-off meeting 4 Mar 2024 · Spring sale");

        colleagues.as("marketing.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
        colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
        assertThat(asked().isOpen()).isTrue();
        assertThat(told()).isEmpty();
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());

        assertThat(asked().filedAt()).isNotNull();
        assertThat(running()).isZero();
        assertThat(told()).as("of what they know already").isEmpty();
        assertThat(asked().answers())
                .extracting(MinutesAnswer::verdict, MinutesAnswer::department, answer -> answer.person()
                        .value())
                .containsExactlyInAnyOrder(
                        tuple(MinutesVerdict.CONFIRMED, DepartmentId.of("marketing"), "marketing.ann"),
                        tuple(MinutesVerdict.CONFIRMED, DepartmentId.of("sales"), "sales.ann"),
                        tuple(MinutesVerdict.READ, null, "finance.bob"),
                        tuple(MinutesVerdict.READ, null, "legal.ann"));
    }

    @Test
    @DisplayName("M5: are corrected once all were heard, everybody is asked again, and both versions are kept")
    void corrected() {
        writeMinutes();
        assertThatThrownBy(() -> colleagues
                        .as("marketing.ann")
                        .complete("ConfirmMinutes", Map.of("said", "OBJECT", "reason", " ")))
                .hasMessageContaining("what is not right");
        colleagues.as("marketing.ann").complete("ConfirmMinutes", OBJECT);
        assertThat(tasks("CorrectMinutes"))
                .as("the others are still to be heard")
                .isEmpty();
        colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());

        assertThat(tasks("CorrectMinutes")).extracting(Task::getAssignee).containsExactly(RECORDER);
        assertThatThrownBy(() -> colleagues
                        .as("marketing.ann")
                        .complete(tasks("CorrectMinutes").get(0), corrected("2,000 bags", "Order the bags")))
                .isInstanceOf(AuthorizationException.class);
        colleagues.as(RECORDER).complete("CorrectMinutes", corrected("2,000 bags", "Order 2,000 bags"));

        assertThat(meetings.of(project.id())).singleElement().satisfies(minutes -> {
            assertThat(minutes.version()).isEqualTo(2);
            assertThat(minutes.correction()).isEqualTo("2,000 it was");
            assertThat(minutes.content().decisions().get(0).decided()).isEqualTo("2,000 bags");
            assertThat(minutes.content().absent())
                    .containsExactlyInAnyOrder(
                            PersonId.of("sales.ann"), PersonId.of("finance.bob"), PersonId.of("legal.ann"));
        });
        assertThat(beans.getBean(Actions.class).of(project.id()))
                .extracting(ActionView::what, ActionView::status)
                .containsExactlyInAnyOrder(
                        tuple("Order the bags", ActionStatus.DROPPED),
                        tuple("Order 2,000 bags", ActionStatus.IN_PROGRESS));
        assertThat(tasks("ConfirmMinutes")).hasSize(2);
        colleagues.as("marketing.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());
        assertThat(asked().filedAt()).isNotNull();
        assertThat(told())
                .as("of another version than the one they know")
                .containsExactlyInAnyOrder("sales.bob", "marketing.bob", "sales.ann", "finance.bob", "legal.ann");
        assertThat(meetings.versions(project.id()).values()).singleElement().satisfies(versions -> assertThat(versions)
                .extracting(minutes -> minutes.content().decisions().get(0).decided())
                .containsExactly("1,000 bags", "2,000 bags"));
        assertThat(filed())
                .extracting(Document::subject)
                .containsExactly("meeting.document.superseded", "meeting.document.KICK_OFF");
    }

    @Test
    @DisplayName("M5: are refused as a next version when they are not in order, at the field of the form")
    void refusedCorrections() {
        writeMinutes();
        colleagues.as("marketing.ann").complete("ConfirmMinutes", OBJECT);
        colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());
        Task task = tasks("CorrectMinutes").get(0);
        assertThatThrownBy(() -> colleagues.as(RECORDER).complete(task, Map.of("minutes", Map.of())))
                .hasMessageContaining("what became of the objections");
        Map<String, Object> late = corrected("2,000 bags", "Order the bags");
        assertThatThrownBy(() -> colleagues.as(RECORDER).complete(task, otherTopic(late)))
                .hasMessageContaining("no topic 'Boxes'");
        assertThat(meetings.of(project.id())).singleElement().satisfies(minutes -> assertThat(minutes.version())
                .isEqualTo(1));
    }

    private static Map<String, Object> otherTopic(Map<String, Object> corrected) {
        Map<String, Object> minutes = new HashMap<>();
        ((Map<?, ?>) corrected.get("minutes")).forEach((field, value) -> minutes.put((String) field, value));
        minutes.put("decisions", List.of(Map.of("decided", "2,000 bags", "topic", "Boxes")));
        return Map.of("correction", "2,000 it was", "minutes", minutes);
    }

    @Test
    @DisplayName("M5: are filed with the objections that remain after the third version")
    void thirdVersion() {
        writeMinutes();
        for (int version = 1; version <= 3; version++) {
            colleagues.as("marketing.ann").complete("ConfirmMinutes", OBJECT);
            colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
            colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
            colleagues.as("legal.ann").complete("ReadMinutes", Map.of());
            if (version < 3) {
                colleagues.as(RECORDER).complete("CorrectMinutes", corrected("1,000 bags", "Order the bags"));
            }
        }
        assertThat(running()).isZero();
        assertThat(asked().filedAt()).isNotNull();
        assertThat(asked().objections()).singleElement().satisfies(objection -> assertThat(objection.version())
                .isEqualTo(3));
    }

    @Test
    @Reaches({
        "minutes-confirmation/ConfirmMinutesLate",
        "minutes-confirmation/ConfirmMinutesReminded",
        "minutes-confirmation/ReadMinutesLate",
        "minutes-confirmation/ReadMinutesReminded",
        "minutes-confirmation/AnswersDue"
    })
    @DisplayName(
            "M5: who says nothing within three working days is reminded first, and then has no objection: filing never hangs")
    void silent() {
        writeMinutes();
        colleagues.as("marketing.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());
        project.until(MONDAY.plusDays(2), 10, 0);
        assertThat(notifications.reminders(project.id()))
                .filteredOn(reminder -> reminder.taskName().contains("Kick-off meeting"))
                .extracting(reminder -> reminder.told().value())
                .containsExactlyInAnyOrder("sales.ann", "finance.bob");
        assertThat(asked().isOpen()).isTrue();
        project.until(MONDAY.plusDays(3), 10, 0);

        assertThat(running()).isZero();
        assertThat(tasks("ConfirmMinutes")).isEmpty();
        assertThat(asked().filedAt()).isEqualTo(Instant.parse("2024-03-07T01:30:00Z"));
        assertThat(asked().answers())
                .extracting(MinutesAnswer::verdict, answer -> answer.person().value())
                .containsExactlyInAnyOrder(
                        tuple(MinutesVerdict.CONFIRMED, "marketing.ann"),
                        tuple(MinutesVerdict.READ, "legal.ann"),
                        tuple(MinutesVerdict.SILENT, "sales.ann"),
                        tuple(MinutesVerdict.NOT_READ, "finance.bob"));
    }

    @Test
    @Reaches({"minutes-confirmation/CorrectMinutesLate", "minutes-confirmation/CorrectMinutesReminded"})
    @DisplayName(
            "M5: that somebody has objected to are corrected also when others said nothing; a late correction is reminded")
    void objectedAndSilent() {
        writeMinutes();
        colleagues.as("marketing.ann").complete("ConfirmMinutes", OBJECT);
        project.until(MONDAY.plusDays(3), 10, 0);
        assertThat(tasks("CorrectMinutes")).hasSize(1);
        project.until(MONDAY.plusDays(4), 10, 0);
        assertThat(notifications.reminders(project.id()))
                .filteredOn(reminder -> reminder.taskName().startsWith("Correct minutes"))
                .extracting(reminder -> reminder.told().value())
                .containsExactly(RECORDER);
    }

    @Test
    @DisplayName("M5: a substitute answers in a contact's place, and it stands so in what is kept")
    void substitute() {
        beans.getBean(Absences.class).plan(PersonId.of("marketing.ann"), PersonId.of("marketing.bob"), MONDAY, FRIDAY);
        writeMinutes();
        colleagues.as("marketing.bob").complete("ConfirmMinutes", CONFIRM);
        assertThat(asked().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.person()).isEqualTo(PersonId.of("marketing.bob"));
            assertThat(answer.inPlaceOf()).isEqualTo(PersonId.of("marketing.ann"));
        });
    }

    @Test
    @DisplayName("T10, M5: stand in the register of meetings, with those who owe the next step")
    void register() {
        writeMinutes();
        colleagues.as("legal.ann").complete("ReadMinutes", Map.of());
        assertThat(owing()).containsExactly("marketing.ann", "sales.ann", "finance.bob");
        colleagues.as("marketing.ann").complete("ConfirmMinutes", OBJECT);
        colleagues.as("sales.ann").complete("ConfirmMinutes", CONFIRM);
        colleagues.as("finance.bob").complete("ReadMinutes", Map.of());
        assertThat(owing()).containsExactly(RECORDER);
    }

    private List<String> owing() {
        OpenMatter matter = inRegister().findFirst().orElseThrow();
        assertThat(matter.what() + ", " + matter.state())
                .isEqualTo("Kick-off meeting, minutes of 4 Mar 2024 to be confirmed");
        return matter.owing().stream().map(PersonId::value).toList();
    }

    private Stream<OpenMatter> inRegister() {
        return beans.getBeanProvider(Register.class).stream()
                .filter(register -> register.page().equals("meetings"))
                .flatMap(register -> register.open(project.view(), Locale.ENGLISH).stream());
    }

    @Test
    @Reaches("minutes-confirmation/MinutesDropped")
    @DisplayName("M5: are no longer asked about once the project is cancelled")
    void cancelled() {
        writeMinutes();
        beans.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            beans.getBean(Projects.class).cancel(project.id(), "No budget", PersonId.of("marketing.head"));
            beans.getBeanProvider(WithdrawnWithProject.class).forEach(work -> work.withdraw(project.id()));
        });
        assertThat(running()).isZero();
        assertThat(asked().withdrawnAt()).isNotNull();
        assertThat(told()).isEmpty();
    }

    @Test
    @DisplayName("M5: are no longer asked about, nor in the register, once an administrator has ended their process")
    void endedByHand() {
        writeMinutes();
        AdministratorsHand.ends(beans, "minutes-confirmation", project.view().code());
        assertThat(tasks("ConfirmMinutes")).isEmpty();
        assertThat(asked().withdrawnAt()).isNotNull();
        assertThat(inRegister()).isEmpty();
    }

    private List<Document> filed() {
        return beans.getBeanProvider(FiledWithProject.class).stream()
                .flatMap(module -> module.documents(project.id()).stream())
                .filter(document -> document.subject().startsWith("meeting.document."))
                .toList();
    }
}
