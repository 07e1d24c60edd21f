package io.septet.change;

import io.septet.change.domain.ConcernedPolicy;
import io.septet.change.domain.ConcernedPolicy.Concerned;
import io.septet.change.domain.ConcernedPolicy.LeftOut;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.notification.Notifications;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersions;
import io.septet.platform.CompanyCurrency;
import io.septet.project.FinanceSettings;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells those whom a change concerns (C4). */
@Component
class ThoseConcerned {

    private final Notifications notifications;
    private final Projects projects;
    private final PlanVersions plans;
    private final Directory directory;
    private final DifferenceWording wording;
    private final CompanyCurrency currency;
    private final FinanceSettings settings;

    ThoseConcerned(
            Notifications notifications,
            Projects projects,
            PlanVersions plans,
            Directory directory,
            DifferenceWording wording,
            CompanyCurrency currency,
            FinanceSettings settings) {
        this.notifications = notifications;
        this.projects = projects;
        this.plans = plans;
        this.directory = directory;
        this.wording = wording;
        this.currency = currency;
        this.settings = settings;
    }

    /** Tells everybody what is different for them, now that the change is in the plan. */
    void tellOfChange(ChangeView change) {
        Plan before = plan(change, change.versionBefore());
        Plan after = plan(change, Objects.requireNonNull(change.versionAfter()));
        ProjectView project = projects.get(change.project());
        Roster roster = directory.roster();
        Concerned concerned = new ConcernedPolicy(roster, settings.financeDepartment())
                .by(change, project, before, after, plans.difference(before, after));
        for (LeftOut left : concerned.leftOut()) {
            notifications.tellOutsiders(left.people(), "change.leftOut", project.id(), reader -> {
                Map<String, String> worded = arguments(change, reader);
                worded.put("department", roster.department(left.department()));
                return worded;
            });
        }
        Function<Locale, Map<String, String>> arguments = reader -> {
            Map<String, String> worded = arguments(change, reader);
            worded.put("differences", differences(before, after, reader));
            return worded;
        };
        notifications.tell(concerned.ofChange(), "change.made", project.id(), arguments);
        notifications.tell(concerned.ofMoney(), "change.money", project.id(), arguments);
    }

    private Plan plan(ChangeView change, int version) {
        return plans.version(change.project(), version).content();
    }

    /** Tells who asked for the change that it is given up, and why. */
    void tellOfWithdrawal(ChangeView change) {
        String by = directory.person(Objects.requireNonNull(change.endedBy())).name();
        notifications.tell(Set.of(change.requestedBy()), "change.withdrawn", change.project(), reader -> {
            Map<String, String> worded = arguments(change, reader);
            worded.put("by", by);
            worded.put("reason", change.remark());
            return worded;
        });
    }

    private Map<String, String> arguments(ChangeView change, Locale reader) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("number", Integer.toString(change.number()));
        arguments.put("what", change.what());
        arguments.put("cause", change.cause());
        arguments.put("remark", change.remark() == null ? "" : change.remark());
        arguments.put(
                "money",
                change.effects().money() == null ? "" : change.effects().money());
        arguments.put("extraCost", currency.amount(change.effects().extraCost(), reader));
        return arguments;
    }

    private String differences(Plan before, Plan after, Locale reader) {
        return String.join("\n", wording.sentences(before, after, reader));
    }
}
