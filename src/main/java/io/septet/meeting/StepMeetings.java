package io.septet.meeting;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that steps hold: called with a notice and written down later, or written down once they have been held. */
@Component
@Transactional
public class StepMeetings {

    private final CallMeeting calling;
    private final CalledMeetings called;
    private final Meetings meetings;
    private final UsualMinutes usual;
    private final Validator validator;
    private final MessageSource texts;

    StepMeetings(
            CallMeeting calling,
            CalledMeetings called,
            Meetings meetings,
            UsualMinutes usual,
            Validator validator,
            MessageSource texts) {
        this.calling = calling;
        this.called = called;
        this.meetings = meetings;
        this.usual = usual;
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * What the form begins with: a meeting of that kind held today by these people, or called by that person.
     *
     * @param agenda keys of the texts of its topics
     */
    @Transactional(readOnly = true)
    public HeldOrCalled usual(
            MeetingKind kind, PersonId person, ProjectView project, List<PersonId> attendees, List<String> agenda) {
        MinutesContent minutes = usual.of(attendees, agenda);
        return HeldOrCalled.usual(
                minutes,
                usualNotice(
                        kind,
                        person,
                        project,
                        attendees,
                        minutes.topics().stream()
                                .map(MinutesContent.Topic::subject)
                                .toList()));
    }

    /**
     * What the notice of a meeting of that kind begins with that the person calls.
     *
     * @param agenda its topics
     */
    @Transactional(readOnly = true)
    public NoticeContent usualNotice(
            MeetingKind kind, PersonId person, ProjectView project, List<PersonId> attendees, List<String> agenda) {
        int length = called.limits().inAll().getOrDefault(kind, called.limits().topic() * agenda.size());
        int each = Math.min(called.limits().topic(), length / Math.max(1, agenda.size()));
        List<NoticeContent.Topic> topics = agenda.stream()
                .map(subject -> new NoticeContent.Topic(subject, person, each, null))
                .toList();
        String subject = "%s · %s"
                .formatted(
                        texts.getMessage("meeting.kind." + kind, null, LocaleContextHolder.getLocale()),
                        project.name());
        return NoticeContent.of(kind, subject, length, person, attendees, topics, List.of());
    }

    /**
     * Calls the meeting; the step goes on into its process.
     *
     * @param planVersion number of the plan's version that it is about; null when there is none
     * @throws Refused naming what is not in order with the notice
     */
    public MeetingView call(
            ProjectId project,
            MeetingKind kind,
            @Nullable Integer planVersion,
            @Nullable NoticeContent notice,
            Doer by) {
        if (notice == null) {
            throw Refused.at("notice", "meeting.notice.missing");
        }
        NoticeContent ofKind = notice.ofKind(kind);
        check(ofKind, "notice");
        return calling.call(project, ofKind, planVersion, by);
    }

    /**
     * Calls the meeting, or files its minutes.
     *
     * @param planVersion number of the plan's version that it is about; null when there is none
     * @return id of the meeting that was called; empty when it has been held
     * @throws Refused naming what is not in order with the one that counts
     */
    public Optional<MeetingId> take(
            ProjectId project, MeetingKind kind, @Nullable Integer planVersion, HeldOrCalled content, Doer by) {
        if (content.isCalled()) {
            return Optional.of(
                    call(project, kind, planVersion, content.notice(), by).id());
        }
        MinutesContent minutes = new MinutesContent(
                orBlank(content.heldOn()),
                orBlank(content.heldAt()),
                orBlank(content.minutesLong()),
                content.place(),
                Objects.requireNonNullElse(content.attendees(), List.of()),
                Objects.requireNonNullElse(content.topics(), List.of()),
                Objects.requireNonNullElse(content.decisions(), List.of()),
                Objects.requireNonNullElse(content.actionItems(), List.of()),
                Objects.requireNonNullElse(content.absent(), List.of()));
        check(minutes, "");
        meetings.record(project, kind, planVersion, minutes, by);
        return Optional.empty();
    }

    private void check(Object content, String within) {
        List<Finding> findings = validator.validate(content).stream()
                .map(StepMeetings::finding)
                .map(finding -> within.isEmpty() ? finding : finding.within(within))
                .sorted(Comparator.comparing(Finding::path))
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        return new Finding(violation.getPropertyPath().toString(), "desk.constraint", List.of(violation.getMessage()));
    }
}
