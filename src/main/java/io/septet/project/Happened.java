package io.septet.project;

import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a project.
 *
 * @param by id of the person who did it; null where nobody in particular did
 * @param words says what happened
 * @param page where more of it is, below the project's page; empty for that page itself
 */
public record Happened(
        ProjectId project, String projectName, Instant at, @Nullable PersonId by, Finding words, String page) {}
