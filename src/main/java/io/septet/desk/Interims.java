package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.UUID;

/** What forms hand in while their tasks stay open, see {@link InterimSubmission}. */
public interface Interims {

    /**
     * Takes it in. Sent again with the same key, it is done once.
     *
     * @param content the part of the form's content, as JSON
     * @return what the form shows afterwards to somebody who opens it without a draft
     * @throws io.septet.findings.Refused naming fields as the form does, when it is not in order, the task takes in nothing
     *     meanwhile, or is not theirs or no longer there
     */
    Sheet<?, ?> takeIn(String taskId, PersonId person, String content, List<NewFile> files, UUID key);
}
