package io.septet.goal;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files every goal statement with the answers to it (A1), and traces who wrote, confirmed and objected (A3). */
@Component
class GoalFiled implements FiledWithProject {

    private final Goals goals;

    GoalFiled(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return goals.rounds(project).stream()
                .map(round -> Document.of(
                        round.definedAt(), fields(round), "goal.document.statement", String.valueOf(round.number())))
                .toList();
    }

    private static Fields fields(Round round) {
        GoalStatement statement = round.statement();
        return new Fields()
                .number("goal.round", round.number())
                .person("goal.author", round.definedBy())
                .moment("goal.definedAt", round.definedAt())
                .group("goal.objective", group -> objective(group, statement.objective()))
                .rows("goal.keyResults", statement.keyResults(), (row, result) -> row.department(
                                "project.department", result.department())
                        .text("goal.keyResult.text", result.text())
                        .text("goal.keyResult.metric", result.metric())
                        .text("goal.keyResult.target", result.target())
                        .date("goal.dueDate", result.dueOn()))
                .group("goal.scope", group -> scope(group, statement.scope()))
                .text("goal.background", statement.background())
                .texts("goal.links", statement.links())
                .rows("goal.confirmations", round.answers(), (row, answer) -> row.department(
                                "project.department", answer.department())
                        .person("goal.objection.person", answer.person())
                        .choice("goal.yourAnswer", "goal.answer.", answer.verdict())
                        .text("goal.objection.reason", answer.reason())
                        .moment("goal.answered", answer.at()));
    }

    private static void objective(Fields group, Objective objective) {
        group.text("goal.specific", objective.specific())
                .text("goal.metric", objective.metric())
                .number("goal.baseline", objective.baseline())
                .number("goal.target", objective.target())
                .text("goal.unit", objective.unit())
                .rows("goal.furtherMeasures", objective.furtherMeasures(), (row, measure) -> row.text(
                                "goal.measure.metric", measure.metric())
                        .number("goal.measure.baseline", measure.baseline())
                        .number("goal.measure.target", measure.target())
                        .text("goal.measure.unit", measure.unit()))
                .text("goal.achievable", objective.achievable())
                .text("goal.relevant", objective.relevant())
                .date("goal.dueOn", objective.dueOn());
    }

    private static void scope(Fields group, Scope scope) {
        group.text("goal.scope.included", scope.included())
                .text("goal.scope.excluded", scope.excluded())
                .departments("goal.scope.notPartOf", scope.notPartOf())
                .rows("goal.scope.departments", scope.departments(), (row, part) -> row.department(
                                "project.department", part.department())
                        .person("project.contact", part.contact()));
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        List<Decision> decisions = new ArrayList<>();
        for (Round round : goals.rounds(project)) {
            decisions.add(Decision.of(round.definedAt(), round.definedBy(), "goal.trace.DEFINE")
                    .onVersion(round.number()));
            if (round.takenBackAt() != null) {
                decisions.add(Decision.of(round.takenBackAt(), round.definedBy(), "goal.trace.TAKE_BACK")
                        .onVersion(round.number()));
            }
            round.answers()
                    .forEach(answer ->
                            decisions.add(Decision.of(answer.at(), answer.person(), "goal.trace." + answer.verdict())
                                    .forDepartment(answer.department())
                                    .onVersion(round.number())
                                    .because(answer.reason())));
        }
        return decisions;
    }
}
