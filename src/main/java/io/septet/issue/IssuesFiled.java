package io.septet.issue;

import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files the record of each issue (问题协调记录表, A1), and traces who did what about it (A3). */
@Component
@Order(8)
class IssuesFiled implements FiledWithProject {

    private final Issues issues;

    IssuesFiled(Issues issues) {
        this.issues = issues;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return earliestFirst(project)
                .map(issue ->
                        Document.of(latest(issue), fields(issue), "issue.document", String.valueOf(issue.number())))
                .toList();
    }

    private Stream<IssueView> earliestFirst(ProjectId project) {
        return issues.of(project).stream().sorted(Comparator.comparingInt(IssueView::number));
    }

    private static Instant latest(IssueView issue) {
        Stream<@Nullable Instant> others = Stream.concat(
                Stream.of(issue.called(), issue.concluded(), issue.decided())
                        .map(deed -> deed == null ? null : deed.at()),
                Stream.concat(
                        issue.answers().stream().map(Answer::at), Stream.of(issue.roundClosedAt(), issue.closedAt())));
        return Stream.concat(Stream.of(issue.raisedAt()), others.filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Fields fields(IssueView issue) {
        Fields fields = new Fields()
                .number("issue.number", issue.number())
                .choice("issue.state", "issue.state.", issue.state())
                .text("issue.description", issue.raised().description())
                .text("issue.item", Objects.toString(issue.raised().item(), null))
                .departments("issue.departments", issue.raised().departments())
                .text("issue.dispute", issue.raised().dispute())
                .text("issue.proposal", issue.raised().proposal())
                .person("issue.raisedBy", issue.raisedBy())
                .moment("issue.raisedAt", issue.raisedAt());
        return fields.group("issue.meeting", group -> add(group, issue.call(), issue.called()))
                .group("issue.conclusion", group -> add(group, issue.conclusion(), issue.concluded()))
                .rows("issue.answers", issue.answers(), (row, answer) -> row.department(
                                "project.department", answer.department())
                        .choice("issue.verdict", "issue.answer.", answer.verdict())
                        .text("issue.reason", answer.reason())
                        .doer("issue.answeredBy", answer.person(), answer.inPlaceOf())
                        .moment("issue.answeredAt", answer.at()))
                .moment("issue.roundClosedAt", issue.roundClosedAt())
                .group("issue.decision", group -> add(group, issue.decision(), issue.decided()))
                .person("issue.withdrawnBy", person(issue.withdrawn()))
                .text("issue.withdrawal", issue.withdrawal())
                .moment("issue.closedAt", issue.closedAt());
    }

    private static void add(Fields fields, @Nullable MeetingCall call, @Nullable Deed by) {
        Optional<MeetingCall> called = Optional.ofNullable(call);
        fields.moment("issue.meeting.at", called.map(MeetingCall::at).orElse(null))
                .text("meeting.place", called.map(MeetingCall::place).orElse(null))
                .people("issue.invited", called.map(MeetingCall::invited).orElse(List.of()))
                .text("issue.lateReason", called.map(MeetingCall::lateReason).orElse(null));
        addDeed(fields, "issue.calledBy", "issue.calledAt", by);
    }

    private static void add(Fields fields, @Nullable Conclusion conclusion, @Nullable Deed by) {
        Optional<Conclusion> written = Optional.ofNullable(conclusion);
        fields.moment("issue.heldAt", written.map(Conclusion::heldAt).orElse(null))
                .people("meeting.attendees", written.map(Conclusion::attended).orElse(List.of()))
                .text("issue.discussed", written.map(Conclusion::discussed).orElse(null))
                .text("issue.concluded", written.map(Conclusion::concluded).orElse(null));
        addFollowUps(fields, written.map(Conclusion::followUps).orElse(List.of()));
        addDeed(fields, "issue.concludedBy", "issue.concludedAt", by);
    }

    private static void add(Fields fields, @Nullable IssueDecision decision, @Nullable Deed by) {
        Optional<IssueDecision> made = Optional.ofNullable(decision);
        fields.text("issue.decided", made.map(IssueDecision::decided).orElse(null));
        addFollowUps(fields, made.map(IssueDecision::followUps).orElse(List.of()));
        addDeed(fields, "issue.decidedBy", "issue.decidedAt", by);
    }

    private static void addFollowUps(Fields fields, List<FollowUp> followUps) {
        fields.rows("issue.followUps", followUps, (row, each) -> row.text("meeting.actionItem.what", each.what())
                .person("meeting.actionItem.who", each.owner())
                .date("meeting.actionItem.until", each.dueOn()));
    }

    private static void addDeed(Fields fields, String byWhom, String when, @Nullable Deed deed) {
        fields.doer(byWhom, person(deed), deed == null ? null : deed.by().inPlaceOf())
                .moment(when, deed == null ? null : deed.at());
    }

    private static @Nullable PersonId person(@Nullable Deed deed) {
        return deed == null ? null : deed.by().person();
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return earliestFirst(project).flatMap(IssuesFiled::decisions).toList();
    }

    private static Stream<Decision> decisions(IssueView issue) {
        List<Decision> made = new ArrayList<>();
        made.add(Decision.of(issue.raisedAt(), issue.raisedBy(), "issue.trace.RAISED"));
        add(
                made,
                issue.called(),
                "issue.trace.CALLED",
                issue.call() == null ? null : issue.call().lateReason());
        add(
                made,
                issue.concluded(),
                "issue.trace.CONCLUDED",
                issue.conclusion() == null ? null : issue.conclusion().concluded());
        issue.answers()
                .forEach(answer -> made.add(Decision.of(answer.at(), answer.person(), "issue.trace." + answer.verdict())
                        .inPlaceOf(answer.inPlaceOf())
                        .forDepartment(answer.department())
                        .because(answer.reason())));
        add(
                made,
                issue.decided(),
                "issue.trace.DECIDED",
                issue.decision() == null ? null : issue.decision().decided());
        add(made, issue.withdrawn(), "issue.trace." + issue.state(), issue.withdrawal());
        return made.stream().map(decision -> decision.about(issue.raised().inShort()));
    }

    private static void add(List<Decision> made, @Nullable Deed deed, String kind, @Nullable String reason) {
        if (deed != null) {
            made.add(Decision.made(deed.at(), deed.by(), kind).because(reason));
        }
    }
}
