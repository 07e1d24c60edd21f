package io.septet.signoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanPart;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signed a plan version (S2, S3).
 *
 * @param version number of the plan version
 * @param hash of the version's content, as the signer had it before them
 * @param department id of the department signed for; null for a member who acts for none, such as the overall lead
 * @param signer id of the person who gave their password
 * @param signerName what the signer was called when they signed, whatever they are called since; null in signatures older
 *     than that was kept
 * @param inPlaceOf id of the head or member whose substitute the signer was; null when they signed for themselves
 * @param inPlaceOfName what that head or member was called then
 * @param reason why it was rejected; a remark, or null, when it was approved
 * @param parts the parts that it covers, with the SHA-256 of each; null in signatures older than parts, which cover the
 *     whole version
 */
public record Signature(
        ProjectId project,
        int version,
        String hash,
        Role role,
        @Nullable DepartmentId department,
        PersonId signer,
        @Nullable String signerName,
        @Nullable PersonId inPlaceOf,
        @Nullable String inPlaceOfName,
        Verdict decision,
        @Nullable String reason,
        Instant at,
        @JsonIgnore @Nullable SortedMap<PlanPart, String> parts) {

    /** Whether the signer agreed. */
    public boolean approves() {
        return decision == Verdict.APPROVE;
    }

    /** Who is bound by it: a department through its head, or a member, whoever signed in their place. */
    public String party() {
        return String.valueOf(role == Role.HEAD ? department : bound());
    }

    /** The head or member whose word it is, whoever gave it in their place. */
    public PersonId bound() {
        return inPlaceOf == null ? signer : inPlaceOf;
    }
}
