package io.septet.risk.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.Raci;
import io.septet.risk.LeftBehind;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskListView;
import io.septet.risk.RiskLists;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("T4: the list of what is at risk")
class RiskListTest {

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    BeanFactory beans;

    @Autowired
    RiskLists lists;

    @Autowired
    Notifications notifications;

    @Autowired
    Colleagues colleagues;

    @BeforeEach
    void forgetOthers() {
        LeftBehind.forget(beans);
    }

    @Test
    @DisplayName(
            "goes to accountable contacts and the overall lead on Wednesday: one message each, the highest risk first")
    void wednesday() {
        RiskyProject project = new RiskyProject(
                beans,
                item("W1", MONDAY, MONDAY.plusDays(11)),
                item("W2", "sales.ann", MONDAY.minusDays(7), MONDAY, Map.of("sales", Raci.AR)),
                item("W3", "finance.ann", WEDNESDAY, MONDAY.plusDays(11), Map.of("finance", Raci.AR)));
        project.tracked().until(MONDAY.plusDays(1), 9, 5);
        project.look();
        assertThat(told(project)).isEmpty();

        project.tracked().until(WEDNESDAY, 9, 5);
        project.report("W2", ProgressStatus.ON_TRACK, 80);
        project.look();
        project.look();
        assertThat(told(project))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(
                        PersonId.of("marketing.ann"), PersonId.of("sales.ann"), PersonId.of("marketing.head"));
        assertThat(told(project).get(0).body())
                .contains(
                        "W2 Item W2: Medium, late by 2 working days\nW1 Item W1: Low, 20 percentage points behind plan");
        assertThat(lists.of(project.tracked().id())).singleElement().satisfies(list -> {
            assertThat(list.sentOn()).isEqualTo(WEDNESDAY);
            assertThat(list.lines())
                    .extracting(line -> line.judgement().level())
                    .containsExactly(RiskLevel.MEDIUM, RiskLevel.LOW);
            assertThat(list.lines()).extracting(RiskListView.Line::title).containsExactly("Item W2", "Item W1");
        });

        project.tracked().until(MONDAY.plusDays(3), 9, 5);
        project.look();
        assertThat(told(project)).hasSize(3);
    }

    @Test
    @DisplayName("is not sent where nothing is at risk")
    void nothing() {
        RiskyProject quiet = new RiskyProject(beans, item("W1", WEDNESDAY, MONDAY.plusDays(11)));
        quiet.tracked().until(WEDNESDAY, 9, 5);
        quiet.look();
        assertThat(told(quiet)).isEmpty();
        assertThat(lists.of(quiet.tracked().id())).isEmpty();
    }

    @Test
    @DisplayName("R6: recognises once what was finished early, in the words of the plan, also where nothing is at risk")
    void early() {
        RiskyProject project = new RiskyProject(
                beans, item("W1", MONDAY, MONDAY.plusDays(11)), item("W2", MONDAY.plusDays(9), MONDAY.plusDays(18)));
        project.tracked().until(MONDAY.plusDays(1), 9, 5);
        colleagues
                .as("marketing.bob")
                .complete(
                        project.tracked().tasks("W1", "DeliverWork").get(0),
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
        project.tracked()
                .tasks("W1", "AcceptDeliverable")
                .forEach(task -> colleagues.as(task.getAssignee()).complete(task, Map.of("decision", "ACCEPT")));
        project.tracked().until(WEDNESDAY, 9, 5);
        project.look();
        project.look();
        assertThat(lists.of(project.tracked().id())).singleElement().satisfies(list -> {
            assertThat(list.lines()).isEmpty();
            assertThat(list.early()).extracting(RiskListView.Early::daysEarly).containsExactly(8L);
        });
        assertThat(notifications.of(project.tracked().id()))
                .filteredOn(message -> message.tells("risk.listEarly"))
                .hasSize(2)
                .allSatisfy(
                        message -> assertThat(message.body()).contains("praise", "W1 Item W1: 8 working days early"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(PersonId.of("marketing.ann"), PersonId.of("marketing.head"));

        project.tracked().until(WEDNESDAY.plusDays(7), 9, 5);
        project.look();
        assertThat(lists.of(project.tracked().id())).as("what was listed once").hasSize(1);
    }

    @Test
    @DisplayName("comes on the next working day when Wednesday is a day off")
    void dayOff() {
        // Labour Day of 2024: Wednesday to Sunday
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-04-30T02:00:00Z")));
        RiskyProject project =
                new RiskyProject(beans, item("W1", LocalDate.of(2024, 4, 22), LocalDate.of(2024, 4, 29)));
        project.tracked().until(LocalDate.of(2024, 5, 1), 9, 5);
        project.look();
        assertThat(told(project)).isEmpty();
        project.tracked().until(LocalDate.of(2024, 5, 6), 9, 5);
        project.look();
        assertThat(lists.of(project.tracked().id()))
                .extracting(RiskListView::sentOn)
                .containsExactly(LocalDate.of(2024, 5, 6));
    }

    private List<MessageView> told(RiskyProject project) {
        return notifications.of(project.tracked().id()).stream()
                .filter(message -> message.tells("risk.list"))
                .toList();
    }
}
