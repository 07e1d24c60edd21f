package io.septet.action;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.project.AwaitedFromOthers;
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
class ActionRegister implements Register, AwaitedFromOthers {

    private final Actions actions;
    private final MyActions own;
    private final WorkingTime time;
    private final MessageSource texts;

    ActionRegister(Actions actions, MyActions own, WorkingTime time, MessageSource texts) {
        this.actions = actions;
        this.own = own;
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

    /** What others see to for the person, who decides about it; not what they ask the person to decide. */
    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        return own.agreedFor(person, most).stream()
                .filter(action -> action.request().isEmpty())
                .map(action -> new Awaited(action.project(), title(), page(), matter(action, reader)))
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
