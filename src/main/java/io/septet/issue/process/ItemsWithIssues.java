package io.septet.issue.process;

import io.septet.directory.PersonId;
import io.septet.issue.RaiseIssue;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.SoughtItems;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The work items of one project that an issue may be about. */
@Component
class ItemsWithIssues extends SoughtItems {

    private final RaiseIssue raising;
    private final TrackedProjects tracked;

    ItemsWithIssues(RaiseIssue raising, TrackedProjects tracked) {
        this.raising = raising;
        this.tracked = tracked;
    }

    @Override
    public String list() {
        return "items-with-issues";
    }

    @Override
    protected List<DeliveryView> items(ProjectId project, PersonId person) {
        return tracked.find(project, person)
                .map(found -> raising.items(found.id()))
                .orElse(List.of());
    }
}
