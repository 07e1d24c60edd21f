package io.septet.lifecycle.web;

import io.septet.desk.OpenWork;
import io.septet.desk.OpenWork.NextTask;
import io.septet.desk.TaskLinks;
import io.septet.directory.PersonId;
import io.septet.lifecycle.WaitingWording;
import io.septet.project.ShownAtHome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody's own tasks on the first page, of whichever project: what is late comes first. */
@Component
class TasksAtHome implements ShownAtHome {

    private final OpenWork work;
    private final TaskLinks links;
    private final WaitingWording wording;

    TasksAtHome(OpenWork work, TaskLinks links, WaitingWording wording) {
        this.work = work;
        this.links = links;
        this.wording = wording;
    }

    @Override
    public Place place() {
        return Place.TASKS;
    }

    @Override
    public String title() {
        return "lifecycle.home.tasks";
    }

    @Override
    public String template() {
        return "lifecycle/home";
    }

    /**
     * @param link to the task in the task list
     * @param due until when, or that it is overdue; null without a date
     * @param lateBy by how much it is overdue; null where it is not
     */
    record OwnTask(String link, String name, @Nullable String due, @Nullable String lateBy) {

        public boolean isLate() {
            return lateBy != null;
        }
    }

    @Override
    public List<OwnTask> lines(PersonId person, int most, Locale reader) {
        return work.own(person, most).stream().map(task -> shown(task, reader)).toList();
    }

    private OwnTask shown(NextTask task, Locale reader) {
        return new OwnTask(
                links.to(task.id()), task.name(), wording.due(task.due(), reader), wording.lateBy(task.due(), reader));
    }
}
