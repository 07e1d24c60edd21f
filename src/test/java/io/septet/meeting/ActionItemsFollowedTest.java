package io.septet.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Topic;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The action items of minutes")
class ActionItemsFollowedTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Meetings meetings;

    @Autowired
    Actions actions;

    private TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

    @Test
    @DisplayName(
            "M6: are followed from the moment they are filed, each as agreed by who wrote it down, and in whose place")
    void followed() {
        file(
                new Doer(PersonId.of("sales.ann"), PersonId.of("sales.bob")),
                new ActionItem("Book the hall", PersonId.of("sales.ann"), FRIDAY),
                new ActionItem("Print the programme", PersonId.of("finance.ann"), MONDAY.plusDays(7)));

        assertThat(actions.of(project.id()))
                .extracting(ActionView::what, ActionView::owner, ActionView::dueOn)
                .containsExactly(
                        tuple("Book the hall", PersonId.of("sales.ann"), FRIDAY),
                        tuple("Print the programme", PersonId.of("finance.ann"), MONDAY.plusDays(7)));
        assertThat(actions.of(project.id()))
                .extracting(ActionView::agreedBy, ActionView::agreedInPlaceOf)
                .containsOnly(tuple(PersonId.of("sales.ann"), PersonId.of("sales.bob")));
        assertThat(actions.of(project.id()))
                .extracting(action -> action.origin().kind())
                .containsOnly("meeting.kind.KICK_OFF");
    }

    @Test
    @DisplayName("M6: that nobody can follow refuse the minutes, at the field of the form, and nothing is filed")
    void refused() {
        assertThatThrownBy(() -> file(
                        Doer.of(PersonId.of("sales.bob")),
                        new ActionItem("Book the hall", PersonId.of("legal.ann"), FRIDAY)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::path)
                        .containsExactly("actionItems[0].who"));
        assertThat(meetings.of(project.id())).isEmpty();
        assertThat(actions.of(project.id())).isEmpty();
    }

    private void file(Doer recorder, ActionItem... items) {
        MinutesContent content = new MinutesContent(
                MONDAY,
                LocalTime.of(8, 0),
                45,
                "Room 3",
                List.of(PersonId.of("sales.bob")),
                List.of(new Topic("The opening", null, "All agreed")),
                List.of(),
                List.of(items));
        meetings.record(project.id(), MeetingKind.KICK_OFF, null, content, recorder);
    }
}
