package io.septet.desk;

import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form needs before its task is completed: see it, keep a draft of it, have it checked. */
public interface Desk {

    /**
     * The task as the person may see it, with the draft of an earlier visit if there is one.
     *
     * @throws Refused when the task is not theirs or is no longer there
     */
    OpenTask open(String taskId, PersonId person);

    /**
     * The task with the facts it sees, for what else a person may do at a task of theirs.
     *
     * @throws Refused when the task is not theirs or is no longer there
     */
    TaskAtHand theirs(String taskId, PersonId person);

    /**
     * Checks whether the person may hand their task on to a colleague.
     *
     * @throws Refused when the task is not theirs, or a rule of its step forbids that the colleague does it
     */
    void checkHandingOn(String taskId, PersonId person, PersonId colleague);

    /** The start form of a process. */
    OpenTask openStart(String process, PersonId person);

    /**
     * Keeps what was typed so far. Nothing is checked but that the task is theirs.
     *
     * @param content the form's content as JSON
     * @param after version of the draft that this one follows, 0 where there was none; null to follow whatever is there
     * @throws DraftElsewhere when another one was saved since
     */
    SavedDraft saveDraft(String taskId, PersonId person, String content, @Nullable Long after);

    void discardDraft(String taskId, PersonId person);

    /**
     * Completes a task. Sent again with the same key, it is done once.
     *
     * @throws Refused when the content is not in order, or the task is not theirs or is no longer there
     */
    Passed complete(String taskId, PersonId person, String content, UUID key);

    /** As {@link #complete}, for a start form: starts the process. */
    Passed start(String process, PersonId person, String content, UUID key);

    /** What would be refused if this content were submitted now. Nothing is written. */
    List<Finding> check(String taskId, PersonId person, String content);

    /**
     * What would come of it if this content were submitted now. Nothing is written.
     *
     * @throws Refused when the content is not in order, or nobody can say beforehand what would come of this task
     */
    Record foresee(String taskId, PersonId person, String content);

    /** As {@link #check}, for a start form. */
    List<Finding> checkStart(String process, PersonId person, String content);

    /**
     * A task with all that its form shows.
     *
     * @param sheet content and reference data; the content is the draft where there is one
     * @param draftSavedAt when the draft was saved
     * @param draftVersion tells the draft from what was saved before and after; 0 without a draft
     * @param writing who is writing it just now; null when nobody has saved a draft for a while
     * @param neverHandedOn key of the text that says why it cannot be handed on; null when it can
     */
    record OpenTask(
            TaskHead task,
            Sheet<?, ?> sheet,
            @Nullable Instant draftSavedAt,
            long draftVersion,
            @Nullable Writing writing,
            @Nullable String neverHandedOn) {}

    /**
     * That somebody is writing.
     *
     * @param since when they began, without a longer pause
     */
    record Writing(PersonId person, Instant since) {}

    /**
     * A task, as its form may show it; nothing of a start form.
     *
     * @param id the engine's id
     * @param name the label in the company's language
     * @param description what the model says about the task
     * @param due when it should be done
     */
    record TaskHead(@Nullable String id, @Nullable String name, @Nullable String description, @Nullable Instant due) {}

    /**
     * That a draft is kept.
     *
     * @param version tells it from what was saved before and after
     */
    record SavedDraft(Instant savedAt, long version) {}

    /**
     * That a submission came through.
     *
     * @param processInstanceId the instance that it started; null when it completed a task
     * @param again whether it had come through before
     * @param begun ids of the tasks that came into being by it; none when it had come through before
     */
    record Passed(@Nullable String processInstanceId, boolean again, Set<String> begun) {}
}
