package io.septet.meeting.process;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MinutesAnswers;
import io.septet.meeting.process.ReadMinutes.Content;
import org.springframework.stereotype.Component;

/** Somebody who had not come confirms, by one click, that they have read the minutes (M3). */
@Component
class ReadMinutes implements Submission<Content, MinutesShown> {

    /** There is nothing to fill in. */
    @JsonSerialize
    record Content() {}

    private final MinutesAnswers answers;
    private final MinutesReference reference;

    ReadMinutes(MinutesAnswers answers, MinutesReference reference) {
        this.answers = answers;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return MinutesConfirmation.READ_MINUTES;
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
        return new Sheet<>(new Content(), reference.toAnswer(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        answers.read(MinutesConfirmation.minutes(task), task.doer());
        return Outcome.none();
    }
}
