package io.septet.desk.web;

import io.septet.desk.Desk;
import io.septet.desk.Desk.OpenTask;
import io.septet.desk.Desk.Passed;
import io.septet.desk.Desk.SavedDraft;
import io.septet.desk.Desk.TaskHead;
import io.septet.desk.DraftElsewhere;
import io.septet.desk.TaskNote;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the forms in Tasklist ask for beside the engine's own REST: content, drafts, checks. */
@RestController
@RequestMapping("/api")
class TaskController {

    private final Desk desk;
    private final List<TaskNote> notes;
    private final FindingTexts texts;

    TaskController(Desk desk, List<TaskNote> notes, FindingTexts texts) {
        this.desk = desk;
        this.notes = notes;
        this.texts = texts;
    }

    @GetMapping("/tasks/{taskId}")
    TaskView open(@PathVariable String taskId, PersonId person) {
        OpenTask open = desk.open(taskId, person);
        List<String> said = notes.stream()
                .flatMap(note -> note.of(taskId).stream())
                .map(texts::sentence)
                .toList();
        return TaskView.of(open, said);
    }

    /** @param after version of the draft that this one follows; left out, it follows whatever is there */
    @PutMapping("/tasks/{taskId}/draft")
    SavedDraft saveDraft(
            @PathVariable String taskId,
            @RequestParam(required = false) Long after,
            @RequestBody String content,
            PersonId person) {
        return desk.saveDraft(taskId, person, content, after);
    }

    @DeleteMapping("/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable String taskId, PersonId person) {
        desk.discardDraft(taskId, person);
    }

    @PostMapping("/tasks/{taskId}/check")
    FindingsView check(@PathVariable String taskId, @RequestBody String content, PersonId person) {
        return view(desk.check(taskId, person, content));
    }

    /** @param key of the submission, which may come again when its answer was lost */
    @PostMapping("/tasks/{taskId}/completion")
    Passed complete(@PathVariable String taskId, @RequestParam UUID key, @RequestBody String content, PersonId person) {
        return desk.complete(taskId, person, content, key);
    }

    @GetMapping("/starts/{process}")
    TaskView openStart(@PathVariable String process, PersonId person) {
        return TaskView.of(desk.openStart(process, person), List.of());
    }

    @PostMapping("/starts/{process}/check")
    FindingsView checkStart(@PathVariable String process, @RequestBody String content, PersonId person) {
        return view(desk.checkStart(process, person, content));
    }

    /** @param key as for a task */
    @PostMapping("/starts/{process}/instances")
    Passed start(@PathVariable String process, @RequestParam UUID key, @RequestBody String content, PersonId person) {
        return desk.start(process, person, content, key);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
    FindingsView elsewhere(DraftElsewhere draft) {
        return view(draft.findings());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    FindingsView refused(Refused refused) {
        return view(refused.findings());
    }

    private FindingsView view(List<Finding> findings) {
        return new FindingsView(findings.stream()
                .map(finding -> new FindingView(finding.path(), texts.sentence(finding)))
                .toList());
    }

    record FindingView(String path, String message) {}

    record FindingsView(List<FindingView> findings) {}

    record TaskView(
            TaskHead task,
            @Nullable Object content,
            Record reference,
            @Nullable Instant draftSavedAt,
            long draftVersion,
            boolean mayBeHandedOn,
            List<String> notes) {

        static TaskView of(OpenTask open, List<String> notes) {
            return new TaskView(
                    open.task(),
                    open.sheet().content(),
                    open.sheet().reference(),
                    open.draftSavedAt(),
                    open.draftVersion(),
                    open.task().id() != null && open.neverHandedOn() == null,
                    notes);
        }
    }
}
