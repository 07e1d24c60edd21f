package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectView;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Standing;
import io.septet.signoff.Standing.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose approval a plan needs, and whose it has (S2, S3, C3). A party is asked unless the last that it said was yes, and
 * everything that it signs is as it was then: nothing of it is other, new or gone.
 *
 * @param roster who belongs where today
 * @param successors who signs today for a member, who may have left
 * @param versions the project's versions, by number
 */
public record ApprovalPolicy(
        ProjectView project, Roster roster, UnaryOperator<PersonId> successors, IntFunction<PlanVersion> versions) {

    /** How all parties stand to a version; while it lies before its signers, as those see it who would sign it today. */
    public List<Standing> of(PlanVersion version, List<Signature> given) {
        return of(version, given, version.state() == PlanVersion.State.FROZEN);
    }

    /** How all parties stand to a version by what was signed, whoever has come or gone since they were asked. */
    public List<Standing> signed(PlanVersion version, List<Signature> given) {
        return of(version, given, false);
    }

    private List<Standing> of(PlanVersion version, List<Signature> given, boolean open) {
        List<Signature> until = given.stream()
                .filter(signature -> signature.version() <= version.number())
                .toList();
        return PartsToSign.parties(version.content(), project, roster).stream()
                .map(party -> standing(party, version.content(), version.parts(), version.number(), until, open))
                .toList();
    }

    /** How one party stands to a version. */
    public Standing of(Party party, PlanVersion version, List<Signature> given) {
        return standing(party, version.content(), version.parts(), version.number(), given, true);
    }

    /** Who would have to sign a plan that nobody has signed yet. */
    public List<Party> needed(Plan plan, Map<PlanPart, String> hashes, List<Signature> given) {
        return PartsToSign.parties(plan, project, roster).stream()
                .map(party -> standing(party, plan, hashes, Integer.MAX_VALUE, given, true))
                .filter(standing -> !standing.isApproval())
                .map(Standing::party)
                .toList();
    }

    private Standing standing(
            Party asked, Plan plan, Map<PlanPart, String> hashes, int number, List<Signature> given, boolean open) {
        List<Signature> theirs =
                given.stream().filter(signature -> isOf(asked, signature)).toList();
        Signature last = last(theirs.stream());
        Signature approval = last(theirs.stream().filter(Signature::approves));
        Party party = open || last == null ? asked : asked.through(last.bound());
        SortedMap<PlanPart, String> parts = signed(party, plan, hashes);
        SortedMap<PlanPart, String> since = approval == null ? new TreeMap<>() : covered(party, approval);
        return new Standing(
                party,
                state(party, parts, last, since, number, open),
                parts,
                last,
                approval == null ? null : approval.version(),
                since);
    }

    private State state(
            Party party,
            SortedMap<PlanPart, String> parts,
            @Nullable Signature last,
            SortedMap<PlanPart, String> since,
            int number,
            boolean open) {
        if (last != null && last.version() == number) {
            return last.approves() ? State.APPROVED : State.REJECTED;
        }
        if (last == null || !last.approves() || !since.equals(parts)) {
            return State.AWAITED;
        }
        return open && !isBoundToday(party, last) ? State.AWAITED : State.UNCHANGED;
    }

    /** For a member their last word counts as whatever they gave it: as head of a department they signed for both. */
    private static boolean isOf(Party party, Signature signature) {
        return party.role() == Role.HEAD
                ? signature.role() == Role.HEAD && signature.party().equals(party.id())
                : signature.bound().equals(party.person());
    }

    /** Whether who would sign for the party today is who did. */
    private boolean isBoundToday(Party party, Signature signature) {
        PersonId person = party.person();
        if (person == null) {
            return false;
        }
        PersonId today = party.role() == Role.HEAD ? person : successors.apply(person);
        return today.equals(signature.bound()) || today.equals(signature.signer());
    }

    /** What of a signed version the party had before it, and its signature covers. */
    private SortedMap<PlanPart, String> covered(Party party, Signature signature) {
        PlanVersion version = versions.apply(signature.version());
        SortedMap<PlanPart, String> parts = signed(party, version.content(), version.parts());
        Optional.ofNullable(signature.parts()).ifPresent(signed -> parts.entrySet()
                .removeIf(part -> !part.getValue().equals(signed.get(part.getKey()))));
        return parts;
    }

    private static SortedMap<PlanPart, String> signed(Party party, Plan plan, Map<PlanPart, String> hashes) {
        SortedMap<PlanPart, String> parts = new TreeMap<>(hashes);
        parts.keySet().retainAll(PartsToSign.of(party, plan));
        return parts;
    }

    private static @Nullable Signature last(Stream<Signature> signatures) {
        return signatures
                .max(Comparator.comparing(Signature::version).thenComparing(Signature::at))
                .orElse(null);
    }
}
