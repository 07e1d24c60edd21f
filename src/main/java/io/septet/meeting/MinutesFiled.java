package io.septet.meeting;

import io.septet.directory.Doer;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files the minutes of every meeting (A1), and adds what was decided there to the trace of decisions (A3). */
@Component
@Order(4)
class MinutesFiled implements FiledWithProject {

    private final Meetings meetings;

    MinutesFiled(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return meetings.of(project).stream()
                .map(minutes -> Document.of(minutes.heldAt(), fields(minutes), "meeting.document." + minutes.kind()))
                .toList();
    }

    private static Fields fields(Minutes minutes) {
        MinutesContent content = minutes.content();
        return new Fields()
                .choice("meeting.kind", "meeting.kind.", minutes.kind())
                .number("meeting.planVersion", minutes.planVersion())
                .moment("meeting.heldAt", minutes.heldAt())
                .number("meeting.minutesLong", content.minutesLong())
                .text("meeting.place", content.place())
                .people("meeting.attendees", content.attendees())
                .rows("meeting.topics", content.topics(), (row, topic) -> row.text(
                                "meeting.topic.subject", topic.subject())
                        .person("meeting.topic.presenter", topic.presenter())
                        .text("meeting.topic.discussed", topic.discussed()))
                .rows(
                        "meeting.decisions",
                        content.decisions(),
                        (row, decision) -> row.text("meeting.decision.decided", decision.decided()))
                .rows("meeting.actionItems", content.actionItems(), (row, item) -> row.text(
                                "meeting.actionItem.what", item.what())
                        .person("meeting.actionItem.who", item.who())
                        .date("meeting.actionItem.until", item.until()))
                .doer("meeting.recordedBy", minutes.recordedBy(), minutes.recordedInPlaceOf())
                .moment("meeting.recordedAt", minutes.recordedAt());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return meetings.of(project).stream().flatMap(MinutesFiled::decisions).toList();
    }

    /** That it was held, and what those who were there decided; the trace names who wrote it down. */
    private static Stream<Decision> decisions(Minutes minutes) {
        Doer recorder = new Doer(minutes.recordedBy(), minutes.recordedInPlaceOf());
        Decision held = Decision.made(minutes.heldAt(), recorder, "meeting.trace.held." + minutes.kind());
        Stream<Decision> all = Stream.concat(
                Stream.of(held), minutes.content().decisions().stream().map(decision -> Decision.made(
                                minutes.heldAt(), recorder, "meeting.trace." + minutes.kind())
                        .about(decision.decided())));
        return minutes.planVersion() == null ? all : all.map(decision -> decision.onVersion(minutes.planVersion()));
    }
}
