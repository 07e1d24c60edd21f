package io.septet.meeting.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesFiling;
import io.septet.meeting.process.CorrectMinutes.Content;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** Whoever wrote the minutes corrects them after all objections, or says why not; then everybody is asked again (M5). */
@Component
class CorrectMinutes implements Submission<Content, MinutesShown> {

    private static final String MINUTES = "minutes";

    /**
     * The next version.
     *
     * @param correction what became of the objections
     */
    record Content(
            @LongText @NotBlank(message = "{meeting.correction.missing}") @Size(max = 4000) String correction,
            @Valid @NotNull MinutesContent minutes) {}

    private final MinutesFiling filing;
    private final MinutesReference reference;

    CorrectMinutes(MinutesFiling filing, MinutesReference reference) {
        this.filing = filing;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return MinutesConfirmation.CORRECT_MINUTES;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<MinutesShown> reference() {
        return MinutesShown.class;
    }

    @Override
    public Sheet<Content, MinutesShown> open(TaskAtHand task) {
        MinutesShown shown = reference.toCorrect(task);
        return new Sheet<>(new Content("", shown.minutes()), shown);
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        try {
            filing.correct(MinutesConfirmation.minutes(task), content.minutes(), content.correction(), task.doer());
        } catch (Refused refused) {
            throw new Refused(refused.findings().stream()
                    .map(finding -> finding.path().equals("correction") ? finding : finding.within(MINUTES))
                    .toList());
        }
        return Outcome.with(MinutesConfirmation.OBJECTED, false);
    }
}
