package io.septet.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.meeting.CallMeetingsOfSeries;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.project.Step;
import io.septet.tracking.EndsWithTracking;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@TestPropertySource(properties = "septet.meeting.series.by-plan=true")
@DisplayName("R5: the meetings that a plan agrees on, as companies have it unless they say otherwise,")
class MeetingsByPlanTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    CalledMeetings meetings;

    @Autowired
    CallMeetingsOfSeries calling;

    @Autowired
    List<EndsWithTracking> ending;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("are called from when the plan takes effect until the work is accepted")
    void withThePlan() {
        Life life = new Life(beans).to(Step.TRACKING);
        calling.due().forEach(calling::call);
        assertThat(calledIn(life))
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.CALLED))
                .extracting(meeting -> meeting.notice().kind())
                .contains(MeetingKind.WEEKLY);

        transaction.executeWithoutResult(status -> ending.forEach(module -> module.end(life.id())));
        assertThat(calledIn(life))
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.CALLED_OFF));
        calling.due().forEach(calling::call);
        assertThat(calledIn(life)).noneMatch(MeetingView::isOpen);
    }

    private List<MeetingView> calledIn(Life life) {
        return meetings.of(life.id()).stream()
                .filter(meeting -> meeting.series() != null)
                .toList();
    }
}
