package io.septet.goal;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files every goal statement with the answers to it (A1), and traces who wrote, confirmed and objected (A3). */
@Component
@Order(2)
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
        Fields fields = new Fields()
                .number("goal.round", round.number())
                .doer("goal.author", round.definedBy(), round.definedInPlaceOf())
                .moment("goal.definedAt", round.definedAt())
                .moment("goal.closedAt", round.closedAt());
        return GoalFields.add(fields, round.statement())
                .rows("goal.confirmations", round.answers(), (row, answer) -> row.department(
                                "project.department", answer.department())
                        .doer("goal.objection.person", answer.person(), answer.inPlaceOf())
                        .choice("goal.yourAnswer", "goal.answer.", answer.verdict())
                        .text("goal.objection.reason", answer.reason())
                        .moment("goal.answered", answer.at()))
                .rows("goal.replies", round.replies(), (row, reply) -> row.department(
                                "project.department", reply.department())
                        .text("goal.reply", reply.text()));
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        List<Decision> decisions = new ArrayList<>();
        for (Round round : goals.rounds(project)) {
            decisions.add(Decision.of(round.definedAt(), round.definedBy(), "goal.trace.DEFINE")
                    .inPlaceOf(round.definedInPlaceOf())
                    .onVersion(round.number()));
            if (round.takenBackAt() != null) {
                decisions.add(Decision.of(round.takenBackAt(), round.definedBy(), "goal.trace.TAKE_BACK")
                        .onVersion(round.number()));
            }
            if (round.closedAt() != null && round.closedBy() != null) {
                decisions.add(Decision.of(round.closedAt(), round.closedBy(), "goal.trace.CLOSE")
                        .onVersion(round.number()));
            }
            round.answers()
                    .forEach(answer ->
                            decisions.add(Decision.of(answer.at(), answer.person(), "goal.trace." + answer.verdict())
                                    .inPlaceOf(answer.inPlaceOf())
                                    .forDepartment(answer.department())
                                    .onVersion(round.number())
                                    .because(answer.reason())));
        }
        return decisions;
    }
}
