package io.septet.signoff.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.DecisionRules;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanVersion;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectNamed;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies before those who sign. What it says of the party it says of all departments that are signed for.
 *
 * @param shown SHA-256 of what the form shows of what the party signs; nothing else gets a signature from this form
 * @param party id of the department whose head signs, or of the member who does
 * @param signFor the departments that are signed for, of which the first leads the form; none for a member
 * @param page where the version is shown with its Gantt chart
 * @param unknownYears that the plan reaches into and whose holidays are not known
 * @param ownItems those that the party is responsible for
 * @param unchanged whose signature on an earlier version goes on
 * @param parts what the party signs
 * @param objection what became of the party's own rejection; null unless its last word was one
 * @param sinceSigned what is new in the party's parts against what it agreed to last; null when it has agreed to nothing yet
 * @param sincePrevious what is new against the version before; null for the first
 * @param sinceInEffect what is new against the version in effect; null when that is the one before, or there is none
 */
record PlanToSign(
        String shown,
        Role role,
        String party,
        List<DepartmentId> signFor,
        ProjectNamed project,
        VersionShown version,
        List<Link> page,
        List<String> unknownYears,
        GoalStatement goal,
        List<DepartmentId> departments,
        List<Participation> participations,
        List<ItemShown> items,
        List<WorkItem> ownItems,
        CommunicationPlan communication,
        DecisionRules rules,
        List<Signature> signatures,
        List<Unchanged> unchanged,
        List<OwnPart> parts,
        @JsonInclude(Include.NON_NULL) @Nullable Objection objection,
        @JsonInclude(Include.NON_NULL) @Nullable Difference sinceSigned,
        @JsonInclude(Include.NON_NULL) @Nullable Difference sincePrevious,
        @JsonInclude(Include.NON_NULL) @Nullable Difference sinceInEffect) {

    /** What is new against the version of that number. */
    record Difference(int than, List<DifferenceWording.Row> rows) {}

    /** Why the party rejected an earlier version, and what is different since in what it signs. */
    record Objection(int version, @Nullable String reason, List<DifferenceWording.Row> rows) {}

    /** A part of the plan that the party signs, or has signed, and whether it is what the party agreed to. */
    record OwnPart(String what, State state) {

        enum State {
            NEW,
            CHANGED,
            UNCHANGED,
            GONE
        }
    }

    /** That somebody has signed an earlier version, and nothing that they sign has changed since. */
    record Unchanged(Role role, @Nullable DepartmentId department, PersonId signer, int version) {

        static Unchanged of(Standing standing) {
            Signature signature = Objects.requireNonNull(standing.last());
            return new Unchanged(
                    standing.party().role(), signature.department(), signature.bound(), signature.version());
        }
    }

    record VersionShown(int number, String hash, String frozenAt) {

        VersionShown(PlanVersion version) {
            this(version.number(), version.hash(), version.frozenAt().toString());
        }
    }

    /** A work item as a row, with a text in each cell of the matrix. */
    record ItemShown(WorkItem item, Map<DepartmentId, String> raci) {

        static ItemShown of(WorkItem item) {
            Map<DepartmentId, String> cells = new TreeMap<>();
            item.raci().forEach((department, cell) -> cells.put(department, worded(cell)));
            return new ItemShown(item, cells);
        }

        private static String worded(RaciCell cell) {
            String sign = Objects.requireNonNull(cell.part()).sign();
            return cell.action() == null ? sign : sign + " · " + cell.action();
        }
    }
}
