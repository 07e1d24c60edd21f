package io.septet.desk.process;

import io.septet.desk.domain.Draft;
import io.septet.desk.domain.DraftRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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

    @Transactional
    Instant save(String taskId, String person, String content) {
        Draft draft = drafts.findById(taskId).orElseGet(() -> new Draft(taskId));
        draft.save(content, person, clock.instant());
        return drafts.save(draft).savedAt();
    }

    @Transactional
    void discard(String taskId) {
        drafts.deleteByTaskId(taskId);
    }
}
