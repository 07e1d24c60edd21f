package io.septet.desk.web;

import io.septet.desk.Desk;
import io.septet.desk.Desk.OpenTask;
import io.septet.desk.Desk.Passed;
import io.septet.desk.Desk.SavedDraft;
import io.septet.desk.Desk.TaskHead;
import io.septet.desk.Desk.Writing;
import io.septet.desk.DraftElsewhere;
import io.septet.desk.Interims;
import io.septet.desk.SentFiles;
import io.septet.desk.Sheet;
import io.septet.desk.TaskNote;
import io.septet.desk.WhatFollows;
import io.septet.desk.WhatFollows.Following;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the forms in Tasklist ask for beside the engine's own REST: content, drafts, checks. */
@RestController
@RequestMapping("/api")
class TaskController {

    private static final Logger LOG = LoggerFactory.getLogger(TaskController.class);

    private final Desk desk;
    private final Interims interims;
    private final List<TaskNote> notes;
    private final WhatFollows follows;
    private final FindingTexts texts;

    TaskController(Desk desk, Interims interims, List<TaskNote> notes, WhatFollows follows, FindingTexts texts) {
        this.desk = desk;
        this.interims = interims;
        this.notes = notes;
        this.follows = follows;
        this.texts = texts;
    }

    /** Opens a task of one's own for its form, with the draft of an earlier visit. */
    @GetMapping("/tasks/{taskId}")
    TaskView open(@PathVariable String taskId, PersonId person) {
        OpenTask open = desk.open(taskId, person);
        List<String> said = notes.stream()
                .flatMap(note -> note.of(taskId).stream())
                .map(texts::sentence)
                .toList();
        return TaskView.of(open, said);
    }

    /**
     * Keeps what was typed so far, without checking it.
     *
     * @param after version of the draft that this one follows; left out, it follows whatever is there
     */
    @PutMapping(path = "/tasks/{taskId}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedDraft saveDraft(
            @PathVariable String taskId,
            @RequestParam(required = false) Long after,
            @RequestBody String content,
            PersonId person) {
        return desk.saveDraft(taskId, person, content, after);
    }

    /** Throws the draft away. */
    @DeleteMapping("/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable String taskId, PersonId person) {
        desk.discardDraft(taskId, person);
    }

    /** Says what would be refused if this were submitted now. */
    @PostMapping(path = "/tasks/{taskId}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    WordedFindings check(@PathVariable String taskId, @RequestBody String content, PersonId person) {
        return texts.worded(desk.check(taskId, person, content));
    }

    /** Says what would come of it if this were submitted now; its fields are those that the form shows of it. */
    @PostMapping(path = "/tasks/{taskId}/foresight", consumes = MediaType.APPLICATION_JSON_VALUE)
    Record foresee(@PathVariable String taskId, @RequestBody String content, PersonId person) {
        return desk.foresee(taskId, person, content);
    }

    /**
     * Completes the task, and says how it goes on.
     *
     * @param key of the submission, which may come again when its answer was lost
     */
    @PostMapping(path = "/tasks/{taskId}/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer complete(
            @PathVariable String taskId,
            @RequestParam UUID key,
            @RequestBody String content,
            PersonId person,
            Locale reader) {
        Passed passed = desk.complete(taskId, person, content, key);
        return answer(passed, () -> follows.afterTask(taskId, passed.begun(), person, reader));
    }

    /**
     * Takes in a part of the form, such as how far the work is, while the task stays open, and says what its form shows now.
     *
     * @param key of what is handed in, which may come again when its answer was lost
     * @param content the part of the form, as JSON
     * @param files that belong to it
     */
    @PostMapping(path = "/tasks/{taskId}/interim", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Shown takeIn(
            @PathVariable String taskId,
            @RequestParam UUID key,
            @RequestPart String content,
            @RequestPart(required = false) @Nullable List<MultipartFile> files,
            PersonId person) {
        Sheet<?, ?> sheet = interims.takeIn(taskId, person, content, SentFiles.of(files), key);
        return new Shown(sheet.content(), sheet.reference());
    }

    /** Opens the form that starts a process. */
    @GetMapping("/starts/{process}")
    TaskView openStart(@PathVariable String process, PersonId person) {
        return TaskView.of(desk.openStart(process, person), List.of());
    }

    /** Says what would be refused if the process were started with this now. */
    @PostMapping(path = "/starts/{process}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    WordedFindings checkStart(@PathVariable String process, @RequestBody String content, PersonId person) {
        return texts.worded(desk.checkStart(process, person, content));
    }

    /**
     * Starts the process, and says how it goes on.
     *
     * @param key of the submission, which may come again when its answer was lost
     */
    @PostMapping(path = "/starts/{process}/instances", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer start(
            @PathVariable String process,
            @RequestParam UUID key,
            @RequestBody String content,
            PersonId person,
            Locale reader) {
        Passed passed = desk.start(process, person, content, key);
        String started = Objects.requireNonNull(passed.processInstanceId());
        return answer(passed, () -> follows.afterStart(started, passed.begun(), person, reader));
    }

    /** It is done whatever becomes of the rest: who hears an error would do it again. */
    private static Answer answer(Passed passed, Supplier<Following> telling) {
        Following following = null;
        try {
            following = telling.get();
        } catch (RuntimeException e) {
            LOG.error("What follows cannot be told", e);
        }
        return new Answer(passed.processInstanceId(), passed.again(), following);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
    WordedFindings elsewhere(DraftElsewhere draft) {
        return texts.worded(draft.findings());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return texts.worded(refused.findings());
    }

    /**
     * What a form shows.
     *
     * @param content what is filled in as the form begins; its fields are those of the form
     * @param reference what it shows beside it
     */
    record Shown(@Nullable Object content, Record reference) {}

    /**
     * That a submission came through.
     *
     * @param processInstanceId the instance that it started; null when it completed a task
     * @param again whether it had come through before
     * @param following how it goes on; null where that cannot be told
     */
    record Answer(@Nullable String processInstanceId, boolean again, @Nullable Following following) {}

    /**
     * A task with all that its form shows.
     *
     * @param content what is filled in, as the draft has it or as the form begins; its fields are those of the form
     * @param reference what the form shows beside it
     * @param draftVersion version of the draft, 0 without one
     * @param writing who is writing it just now; null when nobody has saved a draft for a while
     * @param notes what else to know, a sentence each
     */
    record TaskView(
            TaskHead task,
            @Nullable Object content,
            Record reference,
            @Nullable Instant draftSavedAt,
            long draftVersion,
            @Nullable Writing writing,
            boolean mayBeHandedOn,
            List<String> notes) {

        static TaskView of(OpenTask open, List<String> notes) {
            return new TaskView(
                    open.task(),
                    open.sheet().content(),
                    open.sheet().reference(),
                    open.draftSavedAt(),
                    open.draftVersion(),
                    open.writing(),
                    open.task().id() != null && open.neverHandedOn() == null,
                    notes);
        }
    }
}
