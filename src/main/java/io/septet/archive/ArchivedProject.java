package io.septet.archive;

import io.septet.project.ProjectView;
import java.time.Instant;

/**
 * A project in the archive.
 *
 * @param year in which it was proposed
 * @param fileName of the package
 * @param length of the package in bytes
 * @param sha256 of the package, in hexadecimal
 */
public record ArchivedProject(
        ProjectView project, int year, Instant filedAt, String fileName, long length, String sha256) {}
