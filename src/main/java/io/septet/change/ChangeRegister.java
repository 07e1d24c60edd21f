package io.septet.change;

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

/** The changes that were asked for and are not in the plan yet; whoever has the task of one owes the next step. */
@Component
@Order(45)
class ChangeRegister implements Register, AwaitedFromOthers {

    private final Changes changes;
    private final MessageSource texts;

    ChangeRegister(Changes changes, MessageSource texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "change.list";
    }

    @Override
    public String page() {
        return "changes";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return changes.of(project.id()).stream()
                .filter(ChangeView::isOpen)
                .map(change -> matter(change, reader))
                .toList();
    }

    /** What the person asked for themselves. */
    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        return changes.openOf(person, most).stream()
                .map(change -> new Awaited(change.project(), title(), page(), matter(change, reader)))
                .toList();
    }

    private OpenMatter matter(ChangeView change, Locale reader) {
        return new OpenMatter(
                change.what(),
                texts.getMessage("change.class." + change.changeClass(), null, reader),
                change.requestedAt(),
                List.of(),
                null);
    }
}
