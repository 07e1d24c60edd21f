package io.septet.resource.process;

import io.septet.platform.ForModels;
import io.septet.project.Projects;
import io.septet.resource.Approvers;
import io.septet.resource.RequestId;
import io.septet.resource.RequestView;
import io.septet.resource.ResourceRequests;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/** What models ask about requests for resources: {@code ${resource.approver(resourceRequestId)}}. */
@ForModels("resource")
public class ResourceInModels {

    private final ResourceRequests requests;
    private final Approvers approvers;
    private final Projects projects;

    ResourceInModels(ResourceRequests requests, Approvers approvers, Projects projects) {
        this.requests = requests;
        this.approvers = approvers;
        this.projects = projects;
    }

    /** Id of who decides on a request: by what it costs, and never who asked for it. */
    public String approver(String resourceRequestId) {
        RequestView request = requests.get(RequestId.of(resourceRequestId));
        return Objects.requireNonNull(approvers
                        .of(projects.get(request.item().project()), List.of(request))
                        .get(request.id()))
                .value();
    }

    /** By when it is to be decided, by how urgent it is. */
    public Date dueAt(String resourceRequestId) {
        return Date.from(requests.dueAt(requests.get(RequestId.of(resourceRequestId))));
    }
}
