package io.septet.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.domain.AnswerPolicy;
import io.septet.answer.domain.StoredTaskAnswer;
import io.septet.answer.domain.TaskAnswerRepository;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.evidence.AddedToRecord;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.project.ProjectId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** TaskAnswers to what models ask for by themselves. */
@Component
@Transactional
public class TaskAnswers {

    private final TaskAnswerRepository answers;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskAnswers(TaskAnswerRepository answers, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an answer.
     *
     * @param taskId the engine's id of the task; null at a start
     * @return what was filled in, field by field
     * @throws io.septet.findings.Refused naming each field that is not as the model asks for it
     */
    public List<Given> give(
            ProjectId project,
            AskedStep step,
            @Nullable String taskId,
            List<Field> fields,
            ObjectNode content,
            Doer by) {
        Findings findings = new Findings();
        List<Given> given = AnswerPolicy.read(fields, content, directory.roster(), findings);
        findings.refuseIfAny();
        int number = answers.countByProjectId(project.value()) + 1;
        answers.save(new StoredTaskAnswer(new Answer(project, step, given, by, clock.instant()), number, taskId));
        events.publishEvent(new AddedToRecord(project));
        return given;
    }

    /** What would be refused of an answer. */
    @Transactional(readOnly = true)
    public List<Finding> findings(List<Field> fields, ObjectNode content) {
        Findings findings = new Findings();
        AnswerPolicy.read(fields, content, directory.roster(), findings);
        return findings.all();
    }

    /** All of a project, the earliest first. */
    @Transactional(readOnly = true)
    public List<Answer> of(ProjectId project) {
        return answers.findByProjectIdOrderByNumber(project.value()).stream()
                .map(StoredTaskAnswer::view)
                .toList();
    }
}
