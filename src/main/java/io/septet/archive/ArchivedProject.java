package io.septet.archive;

import io.septet.evidence.Outcome;
import io.septet.project.ProjectView;
import java.time.Instant;
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
        @Nullable Outcome outcome) {}
