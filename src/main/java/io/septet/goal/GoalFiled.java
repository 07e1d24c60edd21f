package io.septet.goal;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files every goal statement with the answers to it (A1), and traces who wrote, confirmed and objected (A3). */
@Component
@Order(2)
class GoalFiled implements FiledWithProject {

    private final Goals goals;
    private final LessonsTaken lessons;

    GoalFiled(Goals goals, LessonsTaken lessons) {
        this.goals = goals;
        this.lessons = lessons;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<Document> documents = new ArrayList<>();
        goals.rounds(project).stream()
                .map(round -> Document.of(
                        round.definedAt(), fields(round), "goal.document.statement", String.valueOf(round.number())))
                .forEach(documents::add);
        List<LessonTaken> answered = lessons.of(project);
        answered.stream()
                .map(LessonTaken::answeredAt)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> documents.add(lessons(latest, answered)));
        return documents;
    }

    private static Document lessons(Instant latest, List<LessonTaken> answered) {
        Fields fields = new Fields()
                .rows("goal.lessons", answered, (row, lesson) -> row.text("goal.lesson", lesson.text())
                        .text("goal.lesson.from", lesson.from())
                        .choice("goal.lesson.taken", "goal.lesson.as.", lesson.taken())
                        .text("goal.lesson.word", lesson.word())
                        .doer("goal.lesson.answeredBy", lesson.answeredBy(), lesson.inPlaceOf())
                        .moment("goal.lesson.answeredAt", lesson.answeredAt()));
        return Document.of(latest, fields, "goal.document.lessons");
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
        lessons.of(project)
                .forEach(lesson -> decisions.add(
                        Decision.of(lesson.answeredAt(), lesson.answeredBy(), "goal.lesson.trace." + lesson.taken())
                                .inPlaceOf(lesson.inPlaceOf())
                                .about(lesson.text())
                                .because(lesson.word())));
        return decisions;
    }
}
