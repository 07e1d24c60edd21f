package io.septet.change;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.notification.Notifications;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.Plans;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells those whom a change concerns (C4). */
@Component
class ThoseConcerned {

    private final Notifications notifications;
    private final Projects projects;
    private final Plans plans;
    private final Directory directory;
    private final DifferenceWording wording;
    private final ChangeSettings settings;

    ThoseConcerned(
            Notifications notifications,
            Projects projects,
            Plans plans,
            Directory directory,
            DifferenceWording wording,
            ChangeSettings settings) {
        this.notifications = notifications;
        this.projects = projects;
        this.plans = plans;
        this.directory = directory;
        this.wording = wording;
        this.settings = settings;
    }

    /**
     * Tells the departments that are consulted or informed of an item that is different, those who do such an item, who
     * asked for the change, and finance when money changes; everybody when more is different than work items. Head,
     * contact and deputy of a department that is left out are told that instead.
     */
    void tellOfChange(ChangeView change, Plan before, Plan after) {
        ProjectView project = projects.get(change.project());
        Set<String> people = new LinkedHashSet<>();
        PlanDifference difference = plans.difference(before, after);
        List<WorkItem> touched = touched(difference);
        touched.forEach(item -> people.add(item.responsible()));
        touched.stream()
                .flatMap(item -> item.departments(part -> part == Raci.C || part == Raci.I).stream())
                .distinct()
                .forEach(department -> people.addAll(peopleOf(department, project, before, after)));
        if (difference.concernsAll()) {
            people.addAll(before.members(project));
            people.addAll(after.members(project));
        }
        people.add(change.requestedBy());
        Set<String> finance = change.effects().changeMoney() ? finance(project) : Set.of();
        people.removeAll(finance);
        people.removeAll(tellThoseLeftOut(change, project, before, after));
        Function<Locale, Map<String, String>> arguments = reader -> {
            Map<String, String> worded = arguments(change, reader);
            worded.put("differences", differences(before, after, reader));
            return worded;
        };
        notifications.tell(people, "change.made", project.id(), arguments);
        notifications.tell(finance, "change.money", project.id(), arguments);
    }

    /** Who is told that their department takes part no longer, other than people who still have a duty. */
    private Set<String> tellThoseLeftOut(ChangeView change, ProjectView project, Plan before, Plan after) {
        Set<String> told = new HashSet<>();
        before.participations().stream()
                .filter(part -> !after.departments().contains(part.department()))
                .forEach(part -> {
                    Set<String> people = Stream.of(
                                    directory.head(part.department()).map(Person::id),
                                    Optional.ofNullable(part.contact()),
                                    Optional.ofNullable(part.deputy()))
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
                    notifications.tellOutsiders(people, "change.leftOut", project.id(), reader -> {
                        Map<String, String> worded = arguments(change, reader);
                        worded.put(
                                "department",
                                directory.department(part.department()).name());
                        return worded;
                    });
                    told.addAll(people);
                });
        told.removeAll(after.members(project));
        return told;
    }

    /** Tells who asked for the change that it is given up, and why. */
    void tellOfWithdrawal(ChangeView change) {
        String by = directory.person(change.endedBy()).name();
        notifications.tell(Set.of(change.requestedBy()), "change.withdrawn", change.project(), reader -> {
            Map<String, String> worded = arguments(change, reader);
            worded.put("by", by);
            worded.put("reason", change.remark());
            return worded;
        });
    }

    /** As it was and as it is: a department that is no longer informed should know that, too. */
    private static List<WorkItem> touched(PlanDifference difference) {
        return Stream.of(
                        difference.added().stream(),
                        difference.removed().stream(),
                        difference.changed().stream().map(PlanDifference.ChangedItem::before),
                        difference.changed().stream().map(PlanDifference.ChangedItem::after))
                .flatMap(items -> items)
                .toList();
    }

    /** The department's contact, and its people who are responsible for a work item. */
    private Set<String> peopleOf(DepartmentId department, ProjectView project, Plan before, Plan after) {
        Set<String> people = new HashSet<>();
        project.participation(department).map(Participation::contact).ifPresent(people::add);
        Stream.concat(before.items().stream(), after.items().stream())
                .map(WorkItem::responsible)
                .distinct()
                .filter(person -> directory.isMember(person, department))
                .forEach(people::add);
        return people;
    }

    /** The department's contact in the project if it takes part, and its head. */
    private Set<String> finance(ProjectView project) {
        DepartmentId department = settings.financeDepartment();
        return Stream.of(
                        directory.head(department).map(Person::id),
                        project.participation(department).map(Participation::contact))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> arguments(ChangeView change, Locale reader) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("number", Integer.toString(change.number()));
        arguments.put("what", change.what());
        arguments.put("cause", change.cause());
        arguments.put("remark", change.remark() == null ? "" : change.remark());
        arguments.put(
                "money",
                change.effects().money() == null ? "" : change.effects().money());
        arguments.put(
                "extraCost",
                NumberFormat.getInstance(reader).format(change.effects().extraCost()));
        return arguments;
    }

    private String differences(Plan before, Plan after, Locale reader) {
        return wording.rows(before, after, reader).stream()
                .map(DifferenceWording.Row::sentence)
                .collect(Collectors.joining("\n"));
    }
}
