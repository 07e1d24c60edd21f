package io.septet.action.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.action.ActionEntry;
import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of an action show.
 *
 * @param links to the actions of the project
 * @param origin what it came of, in the reader's words
 * @param inPlaceOf whose task it is, where somebody does it for them
 * @param agreedInPlaceOf whose substitute agreed on it; null when nobody's did
 * @param request what the owner asks for
 * @param entries what was said so far, the latest first
 * @param unknownYears those that a new date may well lie in, and whose holidays are not known yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionShown(
        ProjectNamed project,
        List<Link> links,
        String what,
        String origin,
        @Nullable String about,
        PersonId owner,
        @Nullable DepartmentId department,
        @Nullable PersonId inPlaceOf,
        PersonId agreedBy,
        @Nullable PersonId agreedInPlaceOf,
        LocalDate agreedOn,
        LocalDate dueOn,
        @Nullable Long daysLate,
        @Nullable ActionEntry request,
        List<ActionEntry> entries,
        List<String> unknownYears) {}
