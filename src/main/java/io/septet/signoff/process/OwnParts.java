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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
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

    Own of(PlanVersion version, Standing standing) {
        Locale reader = LocaleContextHolder.getLocale();
        PlanVersion agreed = standing.agreed() == null ? null : plans.version(version.project(), standing.agreed());
        List<OwnPart> parts = new ArrayList<>();
        Function<PlanPart, String> names = wording.of(version.content(), reader);
        standing.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PlanPart.AS_READ))
                .forEach(part -> parts.add(
                        new OwnPart(names.apply(part.getKey()), state(standing, part.getKey(), part.getValue()))));
        Objection objection = objection(version, standing, reader);
        if (agreed == null) {
            return new Own(parts, objection, null);
        }
        Function<PlanPart, String> formerNames = wording.of(agreed.content(), reader);
        standing.since().keySet().stream()
                .filter(part -> !standing.parts().containsKey(part))
                .forEach(part -> parts.add(new OwnPart(formerNames.apply(part), State.GONE)));
        return new Own(parts, objection, difference(agreed, standing.since(), version, standing.parts(), reader));
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

    private Difference difference(
            PlanVersion from,
            SortedMap<PlanPart, String> before,
            PlanVersion to,
            SortedMap<PlanPart, String> after,
            Locale reader) {
        Plan then = PartsToSign.of(before.keySet(), from.content());
        Plan now = PartsToSign.of(after.keySet(), to.content());
        return new Difference(from.number(), differences.rows(then, now, reader));
    }
}
