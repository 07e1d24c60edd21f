package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.WorkItem;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names the parts of a plan for people. */
@Component
public class PartWording {

    private final Directory directory;
    private final MessageSource texts;

    PartWording(Directory directory, MessageSource texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** How each part of a plan is called: {@code Goal}, {@code Duties of Sales}, {@code W3 Offers}. */
    public Function<PlanPart, String> of(Plan plan, Locale reader) {
        Roster roster = directory.roster();
        return part -> part.item()
                .map(key -> plan.item(key).map(PartWording::named).orElse(key.value()))
                .or(() -> part.department()
                        .map(department -> texts.getMessage(
                                "signoff.part.dutiesOf", new Object[] {roster.department(department)}, reader)))
                .orElseGet(() -> texts.getMessage("signoff.part." + part.path(), null, reader));
    }

    private static String named(WorkItem item) {
        return item.key() + " " + item.title();
    }
}
