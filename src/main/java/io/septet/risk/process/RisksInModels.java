package io.septet.risk.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.risk.FollowRisks;
import io.septet.risk.ResponseId;
import io.septet.risk.Responses;
import io.septet.tracking.Deliverers;
import java.util.Collection;

/** What models ask about risks: {@code ${risk.projectsToFollow()}}. */
@ForModels("risk")
public class RisksInModels {

    private final FollowRisks following;
    private final Responses responses;
    private final Deliverers deliverers;

    RisksInModels(FollowRisks following, Responses responses, Deliverers deliverers) {
        this.following = following;
        this.responses = responses;
        this.deliverers = deliverers;
    }

    /** Ids of the projects in which something follows from today's look. */
    public Collection<String> projectsToFollow() {
        return following.projects().stream().map(ProjectId::toString).toList();
    }

    /** Id of who is responsible for the item that a response is about, or who steps in for them once they have left. */
    public String responder(String riskResponseId) {
        return deliverers
                .of(responses.get(ResponseId.of(riskResponseId)).item())
                .value();
    }
}
