package io.septet.archive;

import io.septet.archive.domain.FiledPackage;
import io.septet.evidence.Outcome;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A project in the archive.
 *
 * @param year in which it was proposed
 * @param fileName of the package
 * @param length of the package in bytes
 * @param sha256 of the package, in hexadecimal
 * @param outcome what came of it; null when nobody said
 */
public record ArchivedProject(
        ProjectView project,
        int year,
        Instant filedAt,
        String fileName,
        long length,
        String sha256,
        @Nullable Outcome outcome) {

    static ArchivedProject of(ProjectView project, FiledPackage filed, ZoneId zone) {
        return new ArchivedProject(
                project,
                LocalDate.ofInstant(project.proposedAt(), zone).getYear(),
                filed.filedAt(),
                filed.fileName(),
                filed.stored().length(),
                filed.stored().sha256(),
                filed.outcome());
    }
}
