package io.septet.meeting.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.meeting.MinutesAnswers;
import io.septet.meeting.MinutesId;
import io.septet.meeting.process.ConfirmMinutes.Content;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact of a department that took part confirms the minutes, by one click, or says what is not right (M5). */
@Component
class ConfirmMinutes implements Submission<Content, MinutesShown> {

    /** What one can say. */
    enum Said {
        CONFIRM,
        OBJECT
    }

    /** What the department says. */
    record Content(
            @NotNull(message = "{meeting.said.missing}") Said said,
            @LongText @Size(max = 2000) @Nullable String reason) {}

    private final MinutesAnswers answers;
    private final MinutesReference reference;

    ConfirmMinutes(MinutesAnswers answers, MinutesReference reference) {
        this.answers = answers;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return MinutesConfirmation.CONFIRM_MINUTES;
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
        return new Sheet<>(new Content(Said.CONFIRM, null), reference.toAnswer(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        MinutesId minutes = MinutesConfirmation.minutes(task);
        if (content.said() == Said.CONFIRM) {
            answers.confirm(minutes, task.department(), task.doer());
            return Outcome.none();
        }
        return answers.object(minutes, task.department(), task.doer(), content.reason())
                ? Outcome.with(MinutesConfirmation.OBJECTED, true)
                : Outcome.none();
    }
}
