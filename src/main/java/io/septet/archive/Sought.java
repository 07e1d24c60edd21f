package io.septet.archive;

import io.septet.directory.DepartmentId;
import io.septet.evidence.Outcome;
import io.septet.project.Category;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the archive (A2). What is empty or null does not matter.
 *
 * @param text words, all of which a document has to hold
 * @param lessons only what was learned
 * @param department that started the project or took part
 * @param year in which the project was proposed
 * @param called part of the name, or the id, of somebody who led the project, coordinated it or spoke for a department
 */
public record Sought(
        String text,
        boolean lessons,
        @Nullable DepartmentId department,
        @Nullable Category category,
        @Nullable Integer year,
        String called,
        @Nullable Outcome outcome) {

    public static final Sought EVERYTHING = new Sought("", false, null, null, null, "", null);

    /** The same words, in all that is filed. */
    public static Sought text(String text) {
        return new Sought(text, false, null, null, null, "", null);
    }
}
