package io.septet.signoff.domain;

import io.septet.directory.Roster;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectView;
import io.septet.signoff.Role;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.Signature;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose approval a version needs to be published: that of the heads of all its departments and of all its members (S2,
 * S3).
 *
 * @param roster who belongs where today
 */
public record ApprovalPolicy(Roster roster) {

    /** Who has not signed yet, whichever way. */
    public List<Awaited> awaited(ProjectView project, PlanVersion version, List<Signature> given) {
        Stream<Awaited> heads = version.content().departments().stream()
                .map(department -> new Awaited(
                        Role.HEAD, department, roster.head(department).orElse(null)));
        Stream<Awaited> members =
                version.content().members(project).stream().map(member -> new Awaited(Role.MEMBER, null, member));
        return Stream.concat(heads, members)
                .filter(awaited -> given.stream().noneMatch(awaited::isMetBy))
                .toList();
    }

    /** Whose approval is missing: who has not signed, or has rejected. */
    public List<Awaited> missing(ProjectView project, PlanVersion version, List<Signature> given) {
        return awaited(
                project, version, given.stream().filter(Signature::approves).toList());
    }

    /** Whether nobody is awaited, and all have approved. */
    public static boolean isApproved(List<Signature> given, List<Awaited> awaited) {
        return awaited.isEmpty() && given.stream().allMatch(Signature::approves);
    }
}
