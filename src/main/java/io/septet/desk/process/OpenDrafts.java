package io.septet.desk.process;

import io.septet.desk.Desk.Writing;
import io.septet.desk.DraftElsewhere;
import io.septet.desk.domain.Draft;
import io.septet.desk.domain.DraftRepository;
import io.septet.directory.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of open tasks. */
@Component
class OpenDrafts {

    private final DraftRepository drafts;
    private final Clock clock;

    OpenDrafts(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Optional<Draft> of(String taskId) {
        return drafts.findById(taskId);
    }

    /** Who is writing it now; empty when it has not been saved for a while. */
    Optional<Writing> writing(Draft draft) {
        return draft.isBeingWritten(clock.instant()) && draft.savedBy() != null && draft.writingSince() != null
                ? Optional.of(new Writing(draft.savedBy(), draft.writingSince()))
                : Optional.empty();
    }

    /**
     * Saves a draft.
     *
     * @param after version of the draft that it follows, 0 where there was none; null to follow whatever is there
     * @throws DraftElsewhere when another one was saved since
     */
    @Transactional
    Draft save(String taskId, PersonId person, String content, @Nullable Long after) {
        Draft draft = drafts.findForSaving(taskId).orElseGet(() -> new Draft(taskId));
        if (after != null && after != draft.version()) {
            throw new DraftElsewhere();
        }
        draft.save(content, person, clock.instant());
        return drafts.save(draft);
    }

    @Transactional
    void discard(String taskId) {
        drafts.deleteByTaskId(taskId);
    }
}
