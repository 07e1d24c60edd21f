package io.septet.desk;

import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.time.Instant;
import java.util.List;

/** What a form needs before its task is completed: see it, keep a draft of it, have it checked. */
public interface Desk {

    /**
     * The task as the person may see it, with the draft of an earlier visit if there is one.
     *
     * @throws Refused when the task is not theirs or is no longer there
     */
    OpenTask open(String taskId, String person);

    /**
     * The task with the facts it sees, for what else a person may do at a task of theirs.
     *
     * @throws Refused when the task is not theirs or is no longer there
     */
    TaskAtHand theirs(String taskId, String person);

    /**
     * Checks whether the person may hand their task on to a colleague.
     *
     * @throws Refused when the task is not theirs, or a rule of its step forbids that the colleague does it
     */
    void checkHandingOn(String taskId, String person, String colleague);

    /** The start form of a process. */
    OpenTask openStart(String process, String person);

    /**
     * Keeps what was typed so far. Nothing is checked but that the task is theirs.
     *
     * @param content the form's content as JSON
     */
    Instant saveDraft(String taskId, String person, String content);

    void discardDraft(String taskId, String person);

    /** What would be refused if this content were submitted now. Nothing is written. */
    List<Finding> check(String taskId, String person, String content);

    /** As {@link #check}, for a start form. */
    List<Finding> checkStart(String process, String person, String content);

    /**
     * A task with all that its form shows.
     *
     * @param id the engine's id; null for a start form
     * @param name the label in the company's language; null for a start form
     * @param description what the model says about the task; may be null
     * @param due when it should be done; may be null
     * @param sheet content and reference data; the content is the draft where there is one
     * @param draftSavedAt when the draft was saved; null without a draft
     */
    record OpenTask(String id, String name, String description, Instant due, Sheet sheet, Instant draftSavedAt) {}
}
