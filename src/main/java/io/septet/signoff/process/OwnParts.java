package io.septet.signoff.process;

import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.signoff.PartWording;
import io.septet.signoff.Signature;
import io.septet.signoff.Standing;
import io.septet.signoff.domain.PartsToSign;
import io.septet.signoff.process.PlanToSign.Difference;
import io.septet.signoff.process.PlanToSign.Objection;
import io.septet.signoff.process.PlanToSign.OwnPart;
import io.septet.signoff.process.PlanToSign.OwnPart.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is new in a version (C3): in the whole of it, and in the parts that one of its signers signs (S2, S3). */
@Component
class OwnParts {

    private final PlanVersions plans;
    private final PartWording wording;
    private final DifferenceWording differences;

    OwnParts(PlanVersions plans, PartWording wording, DifferenceWording differences) {
        this.plans = plans;
        this.wording = wording;
        this.differences = differences;
    }

    /**
     * @param parts what the party signs, in the order of the plan's parts; then what it has signed and is gone
     * @param objection what became of the party's rejection; null unless that was its last word
     * @param sinceSigned what is new in them against what the party agreed to last; null when it has agreed to nothing yet
     */
    record Own(List<OwnPart> parts, @Nullable Objection objection, @Nullable Difference sinceSigned) {}

    /** @param standings of all for whom is signed by one form */
    Own of(PlanVersion version, List<Standing> standings) {
        Locale reader = LocaleContextHolder.getLocale();
        return new Own(
                parts(version, standings, reader),
                standings.stream()
                        .flatMap(standing -> Stream.ofNullable(objection(version, standing, reader)))
                        .findFirst()
                        .orElse(null),
                sinceSigned(version, standings, reader));
    }

    /** A part that is new for one department is new, whatever it is for another. */
    private List<OwnPart> parts(PlanVersion version, List<Standing> standings, Locale reader) {
        SortedMap<PlanPart, State> states = new TreeMap<>();
        standings.forEach(standing -> standing.parts()
                .forEach((part, hash) -> states.merge(
                        part, state(standing, part, hash), (one, other) -> one.compareTo(other) < 0 ? one : other)));
        List<OwnPart> parts = new ArrayList<>();
        Function<PlanPart, String> names = wording.of(version.content(), reader);
        states.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PlanPart.AS_READ))
                .forEach(part -> parts.add(new OwnPart(names.apply(part.getKey()), part.getValue())));
        standings.forEach(standing -> gone(version, standing, reader).stream()
                .filter(part -> !parts.contains(part))
                .forEach(parts::add));
        return parts;
    }

    private List<OwnPart> gone(PlanVersion version, Standing standing, Locale reader) {
        if (standing.agreed() == null) {
            return List.of();
        }
        Function<PlanPart, String> formerNames =
                wording.of(plans.version(version.project(), standing.agreed()).content(), reader);
        return standing.since().keySet().stream()
                .filter(part -> !standing.parts().containsKey(part))
                .map(part -> new OwnPart(formerNames.apply(part), State.GONE))
                .toList();
    }

    /** Since the earliest version that one of them agreed to. */
    private @Nullable Difference sinceSigned(PlanVersion version, List<Standing> standings, Locale reader) {
        Optional<Integer> agreed = standings.stream()
                .flatMap(standing -> Stream.ofNullable(standing.agreed()))
                .min(Comparator.naturalOrder());
        if (agreed.isEmpty()) {
            return null;
        }
        PlanVersion from = plans.version(version.project(), agreed.get());
        Plan then = PartsToSign.of(all(standings, Standing::since), from.content());
        Plan now = PartsToSign.of(all(standings, Standing::parts), version.content());
        return new Difference(from.number(), differences.rows(then, now, reader));
    }

    private static Set<PlanPart> all(List<Standing> standings, Function<Standing, SortedMap<PlanPart, String>> which) {
        return standings.stream()
                .flatMap(standing -> which.apply(standing).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Objection objection(PlanVersion version, Standing standing, Locale reader) {
        Signature last = standing.last();
        if (last == null || last.approves() || last.version() == version.number()) {
            return null;
        }
        Plan rejected = plans.version(version.project(), last.version()).content();
        Plan then = PartsToSign.of(PartsToSign.of(standing.party(), rejected), rejected);
        Plan now = PartsToSign.of(standing.parts().keySet(), version.content());
        return new Objection(last.version(), last.reason(), differences.rows(then, now, reader));
    }

    private static State state(Standing standing, PlanPart part, String hash) {
        String before = standing.since().get(part);
        if (before == null) {
            return State.NEW;
        }
        return before.equals(hash) ? State.UNCHANGED : State.CHANGED;
    }

    /** What is new in the whole of a version. */
    Difference difference(PlanVersion from, PlanVersion to) {
        return new Difference(
                from.number(), differences.rows(from.content(), to.content(), LocaleContextHolder.getLocale()));
    }
}
