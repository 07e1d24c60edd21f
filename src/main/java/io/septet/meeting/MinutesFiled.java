package io.septet.meeting;

import io.septet.directory.Doer;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files the minutes of every meeting (A1), and adds what was decided there to the trace of decisions (A3). */
@Component
@Order(4)
class MinutesFiled implements FiledWithProject {

    private final Meetings meetings;
    private final Confirmations confirmations;
    private final LookBacks lookBacks;

    MinutesFiled(Meetings meetings, Confirmations confirmations, LookBacks lookBacks) {
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.lookBacks = lookBacks;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        Map<MinutesId, MinutesConfirmed> asked = confirmations.of(project);
        Map<MinutesId, List<Minutes>> all = meetings.versions(project);
        Map<MinutesId, List<LookBack>> said = all.isEmpty() ? Map.of() : lookBacks.of(all.keySet());
        return all.entrySet().stream()
                .flatMap(each -> documents(
                        each.getValue(), asked.get(each.getKey()), said.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    /** The latest version with everything that was said to any of them, and beside it those before. */
    private static Stream<Document> documents(
            List<Minutes> versions, @Nullable MinutesConfirmed asked, List<LookBack> said) {
        Minutes latest = versions.get(versions.size() - 1);
        Stream<Document> superseded = versions.stream()
                .limit(versions.size() - 1L)
                .map(minutes -> Document.of(
                        minutes.heldAt(),
                        fields(minutes),
                        "meeting.document.superseded",
                        String.valueOf(minutes.version() + 1)));
        return Stream.concat(
                superseded,
                Stream.of(Document.of(
                        latest.heldAt(),
                        lookedBack(asked == null ? fields(latest) : answered(fields(latest), asked), said),
                        "meeting.document." + latest.kind())));
    }

    private static Fields answered(Fields minutes, MinutesConfirmed asked) {
        return minutes.rows("meeting.answers", asked.answers(), (row, answer) -> row.number(
                                "meeting.reply.version", answer.version())
                        .department("project.department", answer.department())
                        .choice("meeting.reply.verdict", "meeting.verdict.", answer.verdict())
                        .text("meeting.reply.reason", answer.reason())
                        .doer("meeting.reply.person", answer.person(), answer.inPlaceOf())
                        .moment("meeting.reply.at", answer.at()))
                .moment("meeting.confirmedAt", asked.filedAt());
    }

    private static Fields lookedBack(Fields minutes, List<LookBack> said) {
        return minutes.number("meeting.lookBack.good", count(said, LookBack.Verdict.GOOD))
                .number("meeting.lookBack.improve", count(said, LookBack.Verdict.IMPROVE))
                .texts(
                        "meeting.lookBack.said",
                        said.stream()
                                .map(LookBack::words)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static long count(List<LookBack> said, LookBack.Verdict verdict) {
        return said.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static Fields fields(Minutes minutes) {
        MinutesContent content = minutes.content();
        return new Fields()
                .choice("meeting.kind", "meeting.kind.", minutes.kind())
                .number("meeting.version", minutes.version())
                .number("meeting.planVersion", minutes.planVersion())
                .moment("meeting.heldAt", minutes.heldAt())
                .number("meeting.minutesLong", content.minutesLong())
                .text("meeting.place", content.place())
                .people("meeting.attendees", content.attendees())
                .people("meeting.absent", content.absent())
                .rows("meeting.topics", content.topics(), (row, topic) -> row.text(
                                "meeting.topic.subject", topic.subject())
                        .person("meeting.topic.presenter", topic.presenter())
                        .text("meeting.topic.reported", topic.reported())
                        .text("meeting.topic.discussed", topic.discussed()))
                .rows("meeting.decisions", content.decisions(), (row, decision) -> row.text(
                                "meeting.decision.decided", decision.decided())
                        .text("meeting.topic.subject", decision.topic()))
                .rows("meeting.actionItems", content.actionItems(), (row, item) -> row.text(
                                "meeting.actionItem.what", item.what())
                        .person("meeting.actionItem.who", item.who())
                        .date("meeting.actionItem.until", item.until())
                        .text("meeting.topic.subject", item.topic()))
                .text("meeting.correction", minutes.correction())
                .doer("meeting.recordedBy", minutes.recordedBy(), minutes.recordedInPlaceOf())
                .moment("meeting.recordedAt", minutes.recordedAt());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        Map<MinutesId, List<Minutes>> all = meetings.versions(project);
        Stream<Decision> said = confirmations.of(project).values().stream()
                .flatMap(asked -> asked.answers().stream())
                .filter(answer -> answer.verdict().isGiven())
                .map(answer -> Decision.made(
                                answer.at(),
                                new Doer(answer.person(), answer.inPlaceOf()),
                                "meeting.trace." + answer.verdict())
                        .forDepartment(answer.department())
                        .because(answer.reason()));
        return Stream.of(
                        meetings.of(project).stream().flatMap(MinutesFiled::decisions),
                        all.values().stream().flatMap(MinutesFiled::corrections),
                        said)
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Decision> corrections(List<Minutes> versions) {
        return versions.stream().skip(1).map(minutes -> Decision.made(
                        minutes.recordedAt(), recorder(minutes), "meeting.trace.corrected")
                .because(minutes.correction()));
    }

    /** That it was held, and what those who were there decided; the trace names who wrote it down. */
    private static Stream<Decision> decisions(Minutes minutes) {
        Doer recorder = recorder(minutes);
        Decision held = Decision.made(minutes.heldAt(), recorder, "meeting.trace.held." + minutes.kind());
        Stream<Decision> all = Stream.concat(
                Stream.of(held), minutes.content().decisions().stream().map(decision -> Decision.made(
                                minutes.heldAt(), recorder, "meeting.trace." + minutes.kind())
                        .about(decision.decided())));
        return minutes.planVersion() == null ? all : all.map(decision -> decision.onVersion(minutes.planVersion()));
    }

    private static Doer recorder(Minutes minutes) {
        return new Doer(minutes.recordedBy(), minutes.recordedInPlaceOf());
    }
}
