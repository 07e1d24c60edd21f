package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.desk.Desk.SavedDraft;
import io.septet.desk.Desk.Writing;
import io.septet.desk.DraftElsewhere;
import io.septet.desk.domain.Draft;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What people typed into a form so far: taken in if it is text of a form at all, whatever the rules say of it. */
@Component
class TypedSoFar {

    private final OpenDrafts drafts;
    private final Admission admission;
    private final ObjectMapper json;

    TypedSoFar(OpenDrafts drafts, Admission admission, ObjectMapper json) {
        this.drafts = drafts;
        this.admission = admission;
        this.json = json;
    }

    Optional<Draft> of(String taskId) {
        return drafts.of(taskId);
    }

    Optional<Writing> writing(Draft draft) {
        return drafts.writing(draft);
    }

    JsonNode content(Draft draft) {
        return parse(Objects.requireNonNull(draft.content()));
    }

    /** @throws DraftElsewhere when another one was saved since */
    SavedDraft save(String taskId, PersonId person, String content, @Nullable Long after) {
        admission.measure(content);
        if (!PlainText.is(content)) {
            throw Refused.because("desk.submission.malformed");
        }
        parse(content);
        try {
            Draft saved = drafts.save(taskId, person, content, after);
            return new SavedDraft(Objects.requireNonNull(saved.savedAt()), saved.version());
        } catch (DataIntegrityViolationException twice) {
            // two windows saved their first one at the same moment
            throw new DraftElsewhere();
        }
    }

    void discard(String taskId) {
        drafts.discard(taskId);
    }

    private JsonNode parse(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw Refused.because("desk.submission.malformed");
        }
    }
}
