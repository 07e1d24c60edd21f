package io.septet.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Thorough;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.plan.domain.PlanTree;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Share;
import io.septet.signoff.Signature;
import io.septet.signoff.Standing;
import io.septet.signoff.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random plans, random changes, random answers: the same for the same seed. */
@Thorough
@DisplayName("Who signs again")
class SigningAgainTest {

    private static final int PROJECTS = 60;
    private static final int ROUNDS = 6;

    @ParameterizedTest
    @ValueSource(longs = {618, 1111, 1212, 20261130})
    @DisplayName("S2, S3, C3: is exactly who is affected, and no signature covers what its signer did not see")
    void exactlyThoseAffected(long seed) {
        Random random = new Random(seed);
        int asked = 0;
        int spared = 0;
        for (int project = 0; project < PROJECTS; project++) {
            Rounds rounds = new Rounds(random);
            for (int round = 0; round < ROUNDS; round++) {
                rounds.play();
            }
            asked += rounds.asked;
            spared += rounds.spared;
        }
        assertThat(asked).as("asked").isGreaterThan(PROJECTS);
        assertThat(spared).as("spared").isGreaterThan(PROJECTS);
    }

    @Test
    @DisplayName("S2: a signature older than parts covers all that its signer had of its version")
    void older() {
        Rounds rounds = new Rounds(new Random(618));
        PlanVersion version = rounds.version(1);
        rounds.versions.put(1, version);
        List<Party> parties = PartsToSign.parties(rounds.plan, RandomPlans.project(rounds.id), rounds.plans.roster());
        List<Signature> older = parties.stream()
                .map(party -> rounds.signature(party, version, Verdict.APPROVE, null))
                .toList();
        assertThat(rounds.policy().needed(rounds.plan, version.parts(), older)).isEmpty();
        assertThat(rounds.policy().needed(rounds.plan, version.parts(), older.subList(1, older.size())))
                .containsExactly(parties.get(0));
    }

    /** The rounds of one project, with a memory of its own of who saw what. */
    private static final class Rounds {

        private final Random random;
        private final RandomPlans plans;
        private final ProjectId id = new ProjectId(UUID.randomUUID());
        private final Map<Integer, PlanVersion> versions = new HashMap<>();
        private final List<Signature> given = new ArrayList<>();
        private final Map<String, Set<String>> agreedTo = new HashMap<>();
        private final Map<PersonId, Set<String>> seen = new HashMap<>();
        private final Map<String, Set<String>> shown = new HashMap<>();
        private Plan plan;
        int asked;
        int spared;

        Rounds(Random random) {
            this.random = random;
            this.plans = new RandomPlans(random);
            this.plan = plans.first();
        }

        void play() {
            int number = versions.size() + 1;
            PlanVersion version = version(number);
            versions.put(number, version);
            ApprovalPolicy policy = policy();

            List<Party> needed = policy.needed(plan, version.parts(), given);
            assertThat(needed.stream().map(Rounds::name))
                    .as("version %d of %s", number, plan)
                    .containsExactlyInAnyOrderElementsOf(affected());
            asked += needed.size();
            spared += PartsToSign.parties(plan, RandomPlans.project(id), plans.roster())
                            .size()
                    - needed.size();

            needed.forEach(party -> open(party, version));
            needed.forEach(party -> answer(party, version));
            policy.of(version, given).stream().filter(Standing::isApproval).forEach(this::hasSeenAll);
            plan = plans.another(plan);
        }

        private ApprovalPolicy policy() {
            return new ApprovalPolicy(RandomPlans.project(id), plans.roster(), member -> member, versions::get);
        }

        /** By hand: everybody to whom something is other than what they agreed to. */
        private Set<String> affected() {
            Set<String> affected = new HashSet<>();
            for (DepartmentId department : plan.departments()) {
                PersonId head = plans.head(department);
                Set<String> theirs = shared();
                theirs.addAll(duties(department));
                plan.items().stream()
                        .filter(item -> item.raci().containsKey(department)
                                && !"I"
                                        .equals(item.raci()
                                                .get(department)
                                                .part()
                                                .name()))
                        .forEach(item -> theirs.add("item " + item));
                theirs.addAll(ofMember(head));
                if (!theirs.equals(agreedTo.get("HEAD " + department))) {
                    affected.add("HEAD " + department);
                }
            }
            Set<PersonId> heads = plan.departments().stream().map(plans::head).collect(Collectors.toSet());
            Set<PersonId> members = new HashSet<>(List.of(RandomPlans.LEAD, RandomPlans.COORDINATOR));
            plan.participations().forEach(part -> members.add(part.contact()));
            plan.items().forEach(item -> members.add(item.responsible()));
            members.removeAll(heads);
            for (PersonId member : members) {
                if (!ofMember(member).equals(agreedTo.get("MEMBER " + member))) {
                    affected.add("MEMBER " + member);
                }
            }
            return affected;
        }

        private Set<String> shared() {
            return new HashSet<>(
                    List.of("goal " + plan.goal(), "communication " + plan.communication(), "rules " + plan.rules()));
        }

        private Set<String> duties(DepartmentId department) {
            return plan.participations().stream()
                    .filter(part -> part.department().equals(department))
                    .map(part -> "duties " + part)
                    .collect(Collectors.toSet());
        }

        private Set<String> ofMember(PersonId member) {
            Set<String> theirs = shared();
            plan.participations().stream()
                    .filter(part -> part.contact().equals(member))
                    .forEach(part -> theirs.addAll(duties(part.department())));
            plan.items().stream()
                    .filter(item -> item.responsible().equals(member))
                    .forEach(item -> {
                        theirs.add("item " + item);
                        item.raci().forEach((department, cell) -> {
                            if (Set.of("R", "A", "AR").contains(cell.part().name())) {
                                theirs.addAll(duties(department));
                            }
                        });
                    });
            return theirs;
        }

        /** Of all forms that anybody has opened so far, those get a signature that showed the very words that are signed. */
        private void open(Party party, PlanVersion version) {
            TreeMap<PlanPart, String> parts = new TreeMap<>(version.parts());
            parts.keySet().retainAll(PartsToSign.of(party, plan));
            Set<String> words = texts(parts.keySet());
            words.add("version " + CanonicalJson.write(plan));
            words.add("for " + name(party));
            List<Share> shares = List.of(new Share(party, parts));
            Signable signable = Signable.of(party.person(), "task", id, version.number(), version.hash(), shares);
            shown.put(Signable.hash(version.hash(), shares), words);
            shown.forEach((hash, then) -> assertThat(signable.isShownBy(hash))
                    .as("whether %s signs what showed %s", party, then)
                    .isEqualTo(then.equals(words)));
        }

        private void answer(Party party, PlanVersion version) {
            TreeMap<PlanPart, String> parts = new TreeMap<>(version.parts());
            parts.keySet().retainAll(new TreeSet<>(PartsToSign.of(party, plan)));
            PersonId person = party.person();
            Verdict verdict = random.nextInt(12) == 0 ? Verdict.REJECT : Verdict.APPROVE;
            given.add(signature(party, version, verdict, parts));
            String name = name(party);
            agreedTo.remove(name);
            if (verdict == Verdict.APPROVE) {
                seen.computeIfAbsent(person, somebody -> new HashSet<>()).addAll(texts(parts.keySet()));
                Set<String> theirs = ofMember(person);
                if (party.role() == Role.HEAD) {
                    theirs.addAll(duties(party.department()));
                    plan.items().stream()
                            .filter(item -> PartsToSign.of(party, plan).contains(PlanPart.item(item.key())))
                            .forEach(item -> theirs.add("item " + item));
                }
                agreedTo.put(name, theirs);
            }
        }

        private Signature signature(
                Party party, PlanVersion version, Verdict verdict, SortedMap<PlanPart, String> parts) {
            return new Signature(
                    id,
                    version.number(),
                    version.hash(),
                    party.role(),
                    party.department(),
                    party.person(),
                    "",
                    null,
                    null,
                    verdict,
                    null,
                    Instant.EPOCH.plusSeconds(given.size()),
                    parts);
        }

        private void hasSeenAll(Standing standing) {
            assertThat(seen.getOrDefault(standing.party().person(), Set.of()))
                    .as("what %s saw", standing.party())
                    .containsAll(texts(standing.parts().keySet()));
        }

        /** The words of these parts, not their hashes. */
        private Set<String> texts(Set<PlanPart> parts) {
            Map<String, String> files = PlanTree.of(CanonicalJson.write(plan)).files();
            return parts.stream()
                    .map(part -> part + files.get(PlanTree.file(part)))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private PlanVersion version(int number) {
            String text = CanonicalJson.write(plan);
            PlanTree tree = PlanTree.of(text);
            return new PlanVersion(
                    id,
                    number,
                    PlanVersion.State.FROZEN,
                    tree.root(),
                    true,
                    tree.parts(),
                    text,
                    plan,
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    List.of(),
                    false,
                    null);
        }

        private static String name(Party party) {
            return party.role() + " " + party.id();
        }
    }
}
