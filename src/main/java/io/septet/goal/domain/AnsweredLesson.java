package io.septet.goal.domain;

import io.septet.directory.PersonId;
import io.septet.goal.LessonTaken;
import io.septet.goal.TakenAs;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was answered to a lesson that was offered while a goal was written. */
@Entity
@Table(name = "answered_lesson")
public class AnsweredLesson {

    @Id
    private UUID id;

    private UUID projectId;
    private int position;
    private UUID originId;
    private String origin;
    private String kind;
    private String text;

    @Enumerated(EnumType.STRING)
    private TakenAs taken;

    private @Nullable String word;
    private PersonId answeredBy;
    private @Nullable PersonId answeredInPlaceOf;
    private Instant answeredAt;

    protected AnsweredLesson() {}

    public AnsweredLesson(ProjectId project, int position, LessonTaken answer) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.position = position;
        this.originId = answer.project().value();
        this.origin = answer.from();
        this.kind = answer.kind();
        this.text = answer.text();
        this.taken = answer.taken();
        this.word = answer.word();
        this.answeredBy = answer.answeredBy();
        this.answeredInPlaceOf = answer.inPlaceOf();
        this.answeredAt = answer.answeredAt();
    }

    public LessonTaken view() {
        return new LessonTaken(
                new ProjectId(originId), origin, kind, text, taken, word, answeredBy, answeredInPlaceOf, answeredAt);
    }
}
