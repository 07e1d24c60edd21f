package io.septet.action;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files what was to be done and what was said of it (A1), and traces what was done, dropped, put off or declined (A3). */
@Component
@Order(9)
class ActionsFiled implements FiledWithProject {

    /** What is said on the way, and asks for a decision at most. */
    private static final Set<ActionEntry.Kind> ON_THE_WAY =
            EnumSet.of(ActionEntry.Kind.IN_PROGRESS, ActionEntry.Kind.ASKED_FOR_DATE, ActionEntry.Kind.ASKED_TO_DROP);

    private final Actions actions;

    ActionsFiled(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<ActionView> all = actions.of(project);
        return all.stream()
                .flatMap(action -> Stream.concat(
                        Stream.of(action.followedAt()),
                        action.entries().stream().map(ActionEntry::saidAt)))
                .max(Comparator.<Instant>naturalOrder())
                .map(latest -> Document.of(latest, fields(all), "action.document"))
                .stream()
                .toList();
    }

    private static Fields fields(List<ActionView> all) {
        List<Said> said = all.stream()
                .flatMap(action -> action.entries().stream().map(entry -> new Said(action, entry)))
                .toList();
        return new Fields()
                .rows("action.all", all, (row, action) -> row.text("action.what", action.what())
                        .person("action.owner", action.owner())
                        .department("project.department", action.department())
                        .worded("action.origin", action.origin().kind())
                        .text("action.about", action.origin().about())
                        .doer("action.agreedBy", action.agreedBy(), action.agreedInPlaceOf())
                        .date("action.agreedOn", action.agreedOn())
                        .date("action.dueOn", action.dueOn())
                        .choice("action.status", "action.status.", standing(action))
                        .moment("action.closedAt", action.closedAt()))
                .rows("action.entries", said, (row, one) -> row.text(
                                "action.what", one.action().what())
                        .choice("action.entry", "action.entry.", one.entry().kind())
                        .doer("action.saidBy", one.entry().saidBy(), one.entry().inPlaceOf())
                        .moment("action.saidAt", one.entry().saidAt())
                        .text("action.words", one.entry().words())
                        .date("action.newDate", one.entry().newDate()));
    }

    /** Whether an open one is late depends on the day on which one asks. */
    private static ActionStatus standing(ActionView action) {
        return action.isOpen() ? ActionStatus.IN_PROGRESS : action.status();
    }

    private record Said(ActionView action, ActionEntry entry) {}

    @Override
    public List<Decision> decisions(ProjectId project) {
        return actions.of(project).stream()
                .flatMap(action -> action.entries().stream()
                        .filter(entry -> !ON_THE_WAY.contains(entry.kind()))
                        .map(entry -> Decision.of(entry.saidAt(), entry.saidBy(), "action.trace." + entry.kind())
                                .inPlaceOf(entry.inPlaceOf())
                                .forDepartment(action.department())
                                .about(action.what())
                                .because(entry.words())))
                .toList();
    }
}
