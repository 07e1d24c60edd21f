package io.septet.archive;

import io.septet.evidence.AddedToRecord;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes into the archive what came to a project after it was filed, such as an improvement that is done (V4). */
@Component
class FiledAfterwards {

    private final Archives archives;

    FiledAfterwards(Archives archives) {
        this.archives = archives;
    }

    @EventListener
    void file(AddedToRecord added) {
        archives.fileAgain(added.project());
    }
}
