package io.septet.tracking.web;

import io.septet.calendar.Chart;
import io.septet.calendar.Charts;
import io.septet.desk.Desk;
import io.septet.desk.TaskAtHand;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import io.septet.plan.TypedItem;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The chart of a project beside the forms of its tasks, for whoever may open them (R4, T10). */
@RestController
@RequestMapping("/api/tasks/{taskId}/chart")
class TaskChartController {

    private static final int MOST_ROWS = 500;

    private final Desk desk;
    private final ProjectCharts charts;
    private final Charts drawing;
    private final Directory directory;
    private final FindingTexts texts;

    TaskChartController(Desk desk, ProjectCharts charts, Charts drawing, Directory directory, FindingTexts texts) {
        this.desk = desk;
        this.charts = charts;
        this.drawing = drawing;
        this.directory = directory;
        this.texts = texts;
    }

    /** @param html the picture with its legend and its table; null while there is nothing to draw */
    record Drawn(@Nullable String html) {}

    /** @param items the rows of the grid as they stand, at most 500 */
    record Typed(List<TypedItem> items) {}

    /** Draws the work of the project that the task belongs to. */
    @GetMapping
    Drawn ofProject(@PathVariable String taskId, PersonId person, Locale reader) {
        Optional<ProjectId> project = project(taskId, person);
        return drawn(project.flatMap(id -> charts.of(id, directory.roster(), null, reader)), reader);
    }

    /** Draws what somebody is typing into the plan of that project; nothing is kept. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Drawn ofWhatIsTyped(@PathVariable String taskId, @RequestBody Typed typed, PersonId person, Locale reader) {
        Optional<ProjectId> project = project(taskId, person);
        List<TypedItem> items = typed.items() == null ? List.of() : typed.items();
        if (items.size() > MOST_ROWS) {
            throw Refused.at("items", "tracking.chart.tooMany", MOST_ROWS);
        }
        Roster names = directory.roster();
        return drawn(project.flatMap(id -> charts.ofTyped(id, items, names, reader)), reader);
    }

    /** Of a task that is theirs; empty where it belongs to no project. */
    private Optional<ProjectId> project(String taskId, PersonId person) {
        Object id = desk.theirs(taskId, person).facts().get(TaskAtHand.PROJECT);
        return Optional.ofNullable(id).map(known -> ProjectId.of(known.toString()));
    }

    private Drawn drawn(Optional<Chart> chart, Locale reader) {
        return new Drawn(chart.map(shown -> drawing.html(shown, charts.label(reader), reader))
                .orElse(null));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return texts.worded(refused.findings());
    }
}
