package io.septet.answer.domain;

import io.septet.answer.Answer;
import io.septet.answer.AskedStep;
import io.septet.answer.Given;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Answer} in the database. It holds the words of the fields, too: the model that asked for it may be another one, or
 * gone, when somebody reads it.
 */
@Entity
@Immutable
@Table(name = "task_answer")
public class StoredTaskAnswer {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID projectId;
    private int number;
    private String process;
    private int processVersion;
    private String element;
    private String name;
    private @Nullable String taskId;

    @Column(length = 1000000)
    private String given;

    private PersonId answeredBy;
    private @Nullable PersonId answeredInPlaceOf;
    private Instant answeredAt;

    /** How a form's fields are written: in their order. */
    private record Fields(List<Given> fields) {}

    protected StoredTaskAnswer() {}

    /** @param number which answer of its project it is */
    public StoredTaskAnswer(Answer answer, int number, @Nullable String taskId) {
        projectId = answer.project().value();
        this.number = number;
        process = answer.step().process();
        processVersion = answer.step().version();
        element = answer.step().element();
        name = answer.step().name();
        this.taskId = taskId;
        given = CanonicalJson.write(new Fields(answer.given()));
        answeredBy = answer.by().person();
        answeredInPlaceOf = answer.by().inPlaceOf();
        answeredAt = answer.at();
    }

    public Answer view() {
        return new Answer(
                new ProjectId(projectId),
                new AskedStep(process, processVersion, element, name),
                CanonicalJson.read(given, Fields.class).fields(),
                new Doer(answeredBy, answeredInPlaceOf),
                answeredAt);
    }
}
