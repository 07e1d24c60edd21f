package io.septet.meeting;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files the notice of every meeting that was called (A1), and who called it, or called it off, in the trace (A3). */
@Component
@Order(4)
class NoticesFiled implements FiledWithProject {

    private final CalledMeetings meetings;

    NoticesFiled(CalledMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return meetings.of(project).stream()
                .map(meeting -> {
                    CalledOff calledOff = meetings.calledOff(meeting.id()).orElse(null);
                    Instant date = calledOff == null ? meeting.calledAt() : calledOff.at();
                    return Document.of(
                            date,
                            fields(meeting, calledOff),
                            "meeting.document.notice",
                            meeting.notice().subject());
                })
                .toList();
    }

    private static Fields fields(MeetingView meeting, @Nullable CalledOff calledOff) {
        Notice notice = meeting.notice();
        return new Fields()
                .choice("meeting.kind", "meeting.kind.", notice.kind())
                .text("meeting.subject", notice.subject())
                .moment("meeting.start", notice.start())
                .number("meeting.minutesLong", notice.minutesLong())
                .text("meeting.place", notice.place())
                .person("meeting.host", notice.host())
                .person("meeting.recorder", notice.recorder())
                .moment("meeting.answerBy", notice.answerBy())
                .text("meeting.urgentReason", notice.urgentReason())
                .rows("meeting.agenda", notice.agenda(), (row, topic) -> row.text(
                                "meeting.topic.subject", topic.subject())
                        .person("meeting.topic.presenter", topic.presenter())
                        .number("meeting.topic.minutes", topic.minutes())
                        .text("meeting.topic.material", topic.material()))
                .rows("meeting.invited", meeting.attendance(), (row, each) -> row.person(
                                "meeting.person", each.person())
                        .choice("meeting.answer", "meeting.answer.", each.answer())
                        .moment("meeting.answeredAt", each.answeredAt()))
                .choice("meeting.state", "meeting.state.", meeting.state())
                .doer(
                        "meeting.calledBy",
                        meeting.calledBy().person(),
                        meeting.calledBy().inPlaceOf())
                .moment("meeting.calledAt", meeting.calledAt())
                .group("meeting.callingOff", off -> {
                    if (calledOff != null) {
                        off.text("meeting.calledOff", calledOff.reason())
                                .doer(
                                        "meeting.calledOffBy",
                                        calledOff.by().person(),
                                        calledOff.by().inPlaceOf())
                                .moment("meeting.calledOffAt", calledOff.at());
                    }
                });
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return meetings.of(project).stream().flatMap(this::decisions).toList();
    }

    private Stream<Decision> decisions(MeetingView meeting) {
        Decision called = Decision.made(meeting.calledAt(), meeting.calledBy(), "meeting.trace.CALLED")
                .about(meeting.notice().subject())
                .because(meeting.notice().urgentReason());
        Optional<Decision> calledOff = meetings.calledOff(meeting.id())
                .map(off -> Decision.made(off.at(), off.by(), "meeting.trace.CALLED_OFF")
                        .about(meeting.notice().subject())
                        .because(off.reason()));
        return Stream.concat(Stream.of(called), calledOff.stream());
    }
}
