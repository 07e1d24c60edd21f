package io.septet.action.process;

import io.septet.action.ActionEntry;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Link;
import io.septet.desk.TaskAtHand;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of an action show, and who fills them in. */
@Component
class ActionReference {

    /** In months. */
    private static final int LONG_FOR_NEW_DATE = 3;

    private final Actions actions;
    private final Projects projects;
    private final MessageSource texts;
    private final WorkingTime time;

    ActionReference(Actions actions, Projects projects, MessageSource texts, WorkingTime time) {
        this.actions = actions;
        this.projects = projects;
        this.texts = texts;
        this.time = time;
    }

    /** Who does it, in the place of the owner also where the task has become their own. */
    Doer ownerOrSuccessor(TaskAtHand task) {
        return Doer.of(task.person(), actions.get(FollowedAction.action(task)).owner());
    }

    boolean isAskedBy(PersonId person, TaskAtHand task) {
        return actions.get(FollowedAction.action(task))
                .request()
                .filter(request -> person.equals(request.saidBy()))
                .isPresent();
    }

    ActionShown of(TaskAtHand task) {
        ActionView action = actions.get(FollowedAction.action(task));
        ProjectView project = projects.get(action.project());
        List<ActionEntry> latestFirst = new ArrayList<>(action.entries());
        Collections.reverse(latestFirst);
        return new ActionShown(
                ProjectNamed.of(project),
                List.of(new Link(project.name(), "/projects/%s/actions".formatted(project.id()))),
                action.what(),
                texts.getMessage(action.origin().kind(), null, LocaleContextHolder.getLocale()),
                action.origin().about(),
                action.owner(),
                action.department(),
                task.doer().inPlaceOf(),
                action.agreedBy(),
                action.agreedInPlaceOf(),
                action.agreedOn(),
                action.dueOn(),
                action.daysLate() == 0 ? null : action.daysLate(),
                action.request().orElse(null),
                latestFirst,
                unknownYears());
    }

    private List<String> unknownYears() {
        return time.unknownYears(time.today(), time.today().plusMonths(LONG_FOR_NEW_DATE)).stream()
                .map(String::valueOf)
                .toList();
    }
}
