package io.septet.answer.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.TaskAnswers;
import io.septet.answer.process.Declarations.Declared;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.List;

/** Takes in a start whose fields its model declares: whoever starts the process says for which project, too. */
class AnswerAtStart extends AnswerTask implements StartSubmission<ObjectNode, AnswerForm> {

    private static final String PROJECT = "project";

    private final ProjectsUnderWay projects;

    AnswerAtStart(Declared declared, TaskAnswers answers, ProjectsUnderWay projects) {
        super(declared, answers);
        this.projects = projects;
    }

    /** Where there is one project only, it is the one. */
    @Override
    public Sheet<ObjectNode, AnswerForm> open(TaskAtHand task) {
        Sheet<ObjectNode, AnswerForm> sheet = super.open(task);
        List<ProjectView> theirs = projects.first("", 2, task.person());
        ObjectNode content = AnswerForm.proposed(declared.fields());
        if (theirs.size() == 1) {
            content.put(PROJECT, theirs.get(0).id().toString());
        }
        return new Sheet<>(content, sheet.reference());
    }

    @Override
    public Outcome submit(TaskAtHand task, ObjectNode content) {
        ObjectNode filledIn = content.deepCopy();
        JsonNode chosen = filledIn.remove(PROJECT);
        ProjectView project = projects.project(chosen == null ? "" : chosen.asText(), task.person())
                .orElseThrow(() -> new Refused(new Findings()
                        .add(PROJECT, "answer.start.project")
                        .addAll(answers.findings(declared.fields(), filledIn))
                        .all()));
        return facts(answers.give(project.id(), declared.step(), null, declared.fields(), filledIn, task.doer()))
                .and(ProjectId.VARIABLE, project.id().toString())
                .businessKey(project.code());
    }
}
