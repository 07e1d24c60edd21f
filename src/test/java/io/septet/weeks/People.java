package io.septet.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.plan.WorkItemKey;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** What the people of a project do about its work items, each in the one task that waits for it. */
final class People {

    private final Colleagues colleagues;
    private final TrackedProject project;

    People(Colleagues colleagues, TrackedProject project) {
        this.colleagues = colleagues;
        this.project = project;
    }

    void report(String item, int percent) {
        answer(only(project.tasks(item, "ReportProgress")), Map.of("status", "ON_TRACK", "percent", percent));
    }

    void handOver(String item) {
        answer(
                only(project.tasks(item, "DeliverWork")),
                Map.of(
                        "checks",
                        List.of(
                                Map.of("point", "Colours as in the style guide", "met", true),
                                Map.of("point", "no spelling mistakes", "met", true)),
                        "location",
                        "Shelf 3"));
    }

    /** The responsible person says why a milestone was finished late. */
    void explain(String person, String words) {
        colleagues.as(person).complete("ExplainDelay", Map.of("explanation", words));
    }

    void accept(String item, String... people) {
        for (String person : people) {
            answer(acceptance(item, person), Map.of("decision", "ACCEPT"));
        }
    }

    void refuse(String item, String person, LocalDate correctedBy) {
        answer(
                acceptance(item, person),
                Map.of("decision", "REFUSE", "corrections", "Wrong colour", "dueOn", correctedBy.toString()));
    }

    private Task acceptance(String item, String person) {
        return only(project.tasks(item, "AcceptDeliverable").stream()
                .filter(task -> task.getAssignee().equals(person))
                .toList());
    }

    /** One measure, with its owner. */
    void respond(String item, String measure, String owner, LocalDate dueOn) {
        answer(
                only(colleagues.tasks("RespondToRisk").stream()
                        .filter(task -> task.getName().contains("Item " + item))
                        .toList()),
                Map.of(
                        "cause",
                        "RESOURCES",
                        "explanation",
                        "Too few hands",
                        "measures",
                        List.of(Map.of("what", measure, "owner", owner, "dueOn", dueOn.toString()))));
    }

    void seeRisk(String person, String item, String mayHappen) {
        colleagues
                .as(person)
                .start(
                        "risk-response",
                        Map.of(
                                "project",
                                project.id().toString(),
                                "item",
                                project.id() + "/" + WorkItemKey.of(item),
                                "mayHappen",
                                mayHappen,
                                "likelihood",
                                "MEDIUM",
                                "effect",
                                "HIGH"));
    }

    /** Each for the department whose contact they are. */
    void writeReport(String... contacts) {
        for (String contact : contacts) {
            colleagues
                    .as(contact)
                    .complete("WriteWeeklyReport", Map.of("done", "As planned", "nextWeek", "It goes on"));
        }
    }

    /** Whoever owns the only action that waits for them has done it. */
    void done(String owner) {
        colleagues.as(owner).complete("DoAction", Map.of("said", "DONE"));
    }

    private static Task only(List<Task> tasks) {
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private void answer(Task task, Map<String, Object> content) {
        colleagues.as(task.getAssignee()).complete(task, content);
    }
}
