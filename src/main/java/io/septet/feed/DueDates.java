package io.septet.feed;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.desk.DueTask;
import io.septet.desk.OpenWork;
import io.septet.directory.PersonId;
import io.septet.notification.Links;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.DueItem;
import io.septet.tracking.WorkUnderWay;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The days on which a person's open tasks and work items are due, as entries that take no time of theirs. */
@Component
class DueDates {

    private final OpenWork work;
    private final WorkUnderWay items;
    private final Projects projects;
    private final Links links;
    private final DateWording dates;
    private final MessageSource texts;
    private final WorkingTime time;

    DueDates(
            OpenWork work,
            WorkUnderWay items,
            Projects projects,
            Links links,
            DateWording dates,
            MessageSource texts,
            WorkingTime time) {
        this.work = work;
        this.items = items;
        this.projects = projects;
        this.links = links;
        this.dates = dates;
        this.texts = texts;
        this.time = time;
    }

    /** Of each kind no more than so many, those that are due first. */
    List<VEvent> of(PersonId person, int most, Locale reader, ZoneId zone) {
        List<DueItem> due = items.dueFrom(person, most);
        Map<ProjectId, ProjectView> known =
                projects.byId(due.stream().map(DueItem::project).distinct().toList());
        return Stream.concat(
                        work.due(person, most).stream().map(task -> task(task, reader, zone)),
                        due.stream().flatMap(item -> Stream.ofNullable(known.get(item.project()))
                                .map(project -> item(item, project, reader))))
                .toList();
    }

    private VEvent task(DueTask task, Locale reader, ZoneId zone) {
        return entry(
                "task-" + task.id(),
                dates.dayOf(task.due()),
                text("feed.due", reader, task.name()),
                text("feed.due.task", reader, dates.moment(task.due(), reader, zone), task.businessKey()),
                links.task(task.id()));
    }

    private VEvent item(DueItem item, ProjectView project, Locale reader) {
        return entry(
                "item-" + item.project() + "-" + item.key(),
                item.dueOn(),
                text("feed.due", reader, item.title()),
                text("feed.due.item", reader, item.key(), project.name(), project.code()),
                links.of(item.project()));
    }

    private VEvent entry(String id, LocalDate day, String summary, String description, String link) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(id + "@septet"))
                .add(new DtStamp(time.now()))
                .add(new DtStart<>(day))
                .add(new Summary(summary))
                .add(new Description(description + "\n" + link))
                .add(new Url(URI.create(link)))
                .add(ImmutableTransp.TRANSPARENT);
        return entry;
    }

    private String text(String key, Locale reader, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
