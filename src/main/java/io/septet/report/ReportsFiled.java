package io.septet.report;

import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files the weekly reports of all departments, a document for each week (A1). */
@Component
@Order(7)
class ReportsFiled implements FiledWithProject {

    private final ReportRounds rounds;

    ReportsFiled(ReportRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return rounds.of(project).stream()
                .map(round -> Document.of(round.lastWrittenAt(), fields(round), "report.document", round.until()))
                .toList();
    }

    private static Fields fields(RoundView round) {
        return new Fields()
                .date("report.weekFrom", round.week().weekFrom())
                .date("report.weekUntil", round.until())
                .moment("report.askedAt", round.askedAt())
                .moment("report.dueAt", round.dueAt())
                .moment("report.meetsAt", round.meetsAt())
                .moment("report.endedAt", round.endedAt())
                .choice("report.end", "report.end.", round.end())
                .rows("report.reports", round.reports(), (row, report) -> {
                    Optional<ReportVersion> said = report.latest();
                    row.department("project.department", report.department())
                            .date("report.since", report.since())
                            .moment("report.missedAt", report.missedAt())
                            .text("report.done", said.map(ReportVersion::done).orElse(null))
                            .text(
                                    "report.nextWeek",
                                    said.map(ReportVersion::nextWeek).orElse(null))
                            .text(
                                    "report.support",
                                    said.map(ReportVersion::support).orElse(null))
                            .doer(
                                    "report.writtenBy",
                                    said.map(ReportVersion::writtenBy).orElse(null),
                                    said.map(ReportVersion::inPlaceOf).orElse(null))
                            .moment(
                                    "report.writtenAt",
                                    said.map(ReportVersion::writtenAt).orElse(null));
                })
                .rows("report.earlier", earlier(round), (row, one) -> row.department(
                                "project.department", one.report().department())
                        .text("report.done", one.said().done())
                        .text("report.nextWeek", one.said().nextWeek())
                        .text("report.support", one.said().support())
                        .doer(
                                "report.writtenBy",
                                one.said().writtenBy(),
                                one.said().inPlaceOf())
                        .moment("report.writtenAt", one.said().writtenAt()));
    }

    /** What a report said before it was corrected. */
    private record Earlier(ReportView report, ReportVersion said) {}

    private static List<Earlier> earlier(RoundView round) {
        return round.reports().stream()
                .flatMap(report -> report.earlier().stream().map(said -> new Earlier(report, said)))
                .toList();
    }
}
