package io.septet.action;

import io.septet.calendar.WorkingTime;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done in a project, by whom and until when. */
@Component
@Order(60)
class ActionRegister implements Register {

    private final Actions actions;
    private final WorkingTime time;
    private final MessageSource texts;

    ActionRegister(Actions actions, WorkingTime time, MessageSource texts) {
        this.actions = actions;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "action.title";
    }

    @Override
    public String page() {
        return "actions";
    }

    /** From the beginning: a meeting may agree on something before any work is tracked. */
    @Override
    public boolean isKeptIn(ProjectView project) {
        return true;
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return actions.of(project.id()).stream()
                .filter(ActionView::isOpen)
                .map(action -> matter(action, reader))
                .toList();
    }

    private OpenMatter matter(ActionView action, Locale reader) {
        String key = action.request()
                .map(request -> "action.entry." + request.kind())
                .orElse("action.status." + action.status());
        return new OpenMatter(
                action.what(),
                texts.getMessage(key, null, reader),
                action.followedAt(),
                List.of(action.request().isPresent() ? action.agreedBy() : action.owner()),
                time.endOfWorkingDay(action.dueOn()));
    }
}
