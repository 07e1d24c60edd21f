package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.meeting.domain.AskedPolicy;
import io.septet.meeting.domain.GivenAnswer;
import io.septet.meeting.domain.GivenAnswerRepository;
import io.septet.platform.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those say who are asked about minutes (M3, M5). All are heard before anything is corrected. */
@Component
@Transactional
public class MinutesAnswers {

    private final GivenAnswerRepository answers;
    private final Confirmations confirmations;
    private final int mostVersions;
    private final int silentAfter;
    private final WorkingTime time;

    MinutesAnswers(
            GivenAnswerRepository answers, Confirmations confirmations, MeetingSettings settings, WorkingTime time) {
        this.answers = answers;
        this.confirmations = confirmations;
        this.mostVersions = settings.mostVersions();
        this.silentAfter = settings.silentAfter();
        this.time = time;
    }

    /** Until when a round that begins now waits for answers: who has said nothing by then has no objection. */
    public Instant waitedForUntil() {
        return time.plusWorkingDays(time.now(), silentAfter);
    }

    /** The department stands by the latest version. */
    public void confirm(MinutesId id, DepartmentId department, Doer by) {
        take(id, MinutesVerdict.CONFIRMED, department, by, null);
    }

    /**
     * It does not, and says what is not right.
     *
     * @return whether the minutes are to be corrected; false once they have had as many versions as they may: then they are
     *     filed together with the objection
     * @throws Refused when no reason is given
     */
    public boolean object(MinutesId id, DepartmentId department, Doer by, @Nullable String reason) {
        String why = PlainText.orNull(reason);
        if (why == null) {
            throw Refused.at("reason", "meeting.objection.missing");
        }
        take(id, MinutesVerdict.OBJECTED, department, by, why);
        return confirmations.get(id).minutes().version() < mostVersions;
    }

    /** Somebody who had not come has read it. */
    public void read(MinutesId id, Doer by) {
        take(id, MinutesVerdict.READ, null, by, null);
    }

    /** The time for answers has passed: takes down who said nothing. */
    public void recordSilence(MinutesId id) {
        MinutesConfirmed asked = confirmations.get(id);
        AskedPolicy policy = confirmations.policy(asked.minutes().project());
        policy.silentReaders(asked)
                .forEach(person -> save(asked.minutes(), MinutesVerdict.NOT_READ, null, Doer.of(person), null));
        policy.silentDepartments(asked)
                .forEach(department -> save(
                        asked.minutes(), MinutesVerdict.SILENT, department, Doer.of(policy.contact(department)), null));
    }

    private void take(
            MinutesId id, MinutesVerdict verdict, @Nullable DepartmentId department, Doer by, @Nullable String reason) {
        save(confirmations.get(id).minutes(), verdict, department, by, reason);
    }

    private void save(
            Minutes minutes,
            MinutesVerdict verdict,
            @Nullable DepartmentId department,
            Doer by,
            @Nullable String reason) {
        answers.save(new GivenAnswer(
                minutes.minutesId(),
                new MinutesAnswer(
                        minutes.version(), verdict, department, by.person(), by.inPlaceOf(), reason, time.now())));
    }
}
