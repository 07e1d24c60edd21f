package io.septet.tracking.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.ShownAtHome;
import io.septet.tracking.ItemInHand;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.WorkUnderWay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The work items on which somebody works, or somebody whom they stand in for, on the first page; there they say how far each
 * is (T1).
 */
@Component
class ItemsAtHome implements ShownAtHome {

    private final WorkUnderWay work;
    private final Substitutes substitutes;
    private final Projects projects;
    private final Directory directory;

    ItemsAtHome(WorkUnderWay work, Substitutes substitutes, Projects projects, Directory directory) {
        this.work = work;
        this.substitutes = substitutes;
        this.projects = projects;
        this.directory = directory;
    }

    @Override
    public Place place() {
        return Place.ITEMS;
    }

    @Override
    public String title() {
        return "tracking.home.items";
    }

    @Override
    public String template() {
        return "tracking/home";
    }

    /** @param inPlaceOf name of the person whose work it is; null where it is the reader's own */
    record OwnItem(ItemInHand item, ProjectView project, @Nullable String inPlaceOf) {

        public String anchor() {
            return anchorOf(item.item());
        }

        /** Where links lead to it on the page. */
        static String anchorOf(WorkItemRef item) {
            return "item-%s-%s".formatted(item.project(), item.key());
        }

        public boolean isLate() {
            return item.daysLate() > 0;
        }

        /** Less is done than planned. */
        public boolean isBehind() {
            return item.percent() < item.plannedPercent();
        }

        public ProgressStatus[] statuses() {
            return ProgressStatus.values();
        }

        public ProgressStatus status() {
            return item.said() == null ? ProgressStatus.ON_TRACK : item.said();
        }
    }

    @Override
    public List<OwnItem> lines(PersonId person, int most, Locale reader) {
        Set<PersonId> people = new HashSet<>(substitutes.absentFor(person));
        people.add(person);
        List<ItemInHand> items = work.inHand(people, most);
        Map<ProjectId, ProjectView> known =
                projects
                        .these(items.stream()
                                .map(item -> item.item().project())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ProjectView::id, Function.identity()));
        Roster names = directory.roster();
        return items.stream()
                .flatMap(item -> Stream.ofNullable(known.get(item.item().project()))
                        .map(project -> new OwnItem(
                                item,
                                project,
                                item.responsible().equals(person) ? null : names.person(item.responsible()))))
                .toList();
    }
}
