package io.septet.archive;

import io.septet.directory.NamesThen;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.List;

/**
 * Everything that is to be filed of a project.
 *
 * @param documents what the modules keep, and the trace of decisions; the earliest first
 * @param files what people added to their tasks
 */
record Folder(ProjectView project, List<Document> documents, List<ProjectFile> files) {

    /** The trace of decisions (A3) as a document, with the names that people had then. */
    static Document trace(List<Decision> decisions, NamesThen names) {
        Instant latest = decisions.get(decisions.size() - 1).at();
        Fields content = new Fields().rows("archive.decisions", decisions, (row, decision) -> row.moment(
                        "archive.decision.at", decision.at())
                .person("archive.decision.by", decision.by(), names.person(decision.by(), decision.at()))
                .person(
                        "archive.decision.inPlaceOf",
                        decision.inPlaceOf(),
                        names.person(decision.inPlaceOf(), decision.at()))
                .department("archive.decision.department", decision.department())
                .worded("archive.decision.kind", decision.kind())
                .text("archive.decision.about", decision.about())
                .number("archive.decision.version", decision.version())
                .text("archive.decision.reason", decision.reason()));
        return Document.of(latest, content, "archive.document.decisions");
    }

    /** What people added to their tasks, as a document: a list of the files. */
    static Document list(List<ProjectFile> files) {
        Instant latest = files.get(files.size() - 1).addedAt();
        Fields content = new Fields()
                .rows("archive.files", files, (row, file) -> row.moment("archive.file.addedAt", file.addedAt())
                        .text("archive.file.name", file.name())
                        .text("archive.file.task", file.task()));
        return Document.of(latest, content, "archive.document.files");
    }
}
