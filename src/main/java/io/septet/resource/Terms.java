package io.septet.resource;

import io.septet.directory.PersonId;
import io.septet.plan.DecisionRules;
import io.septet.plan.PlanVersions;
import io.septet.project.Category;
import io.septet.project.ProjectView;
import io.septet.resource.domain.ResourceRequest;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** On which terms something is asked for (R6): by the plan in effect at the moment, whatever a later one says. */
@Component
class Terms {

    private final PlanVersions plans;
    private final Deliveries deliveries;
    private final Claims claims;
    private final SpendingApproval approval;

    Terms(PlanVersions plans, Deliveries deliveries, Claims claims, SpendingApproval approval) {
        this.plans = plans;
        this.deliveries = deliveries;
        this.claims = claims;
        this.approval = approval;
    }

    /** The request with who approves it, and whether its project goes first. */
    ResourceRequest of(
            Need need, PersonId person, ProjectView project, DeliveryView delivery, int number, Instant now) {
        DecisionRules rules = Objects.requireNonNull(
                plans.inEffect(project.id()).orElseThrow().content().rules());
        ResourceRequest request = new ResourceRequest(
                need,
                new ResourceRequest.Standing(
                        number,
                        delivery.title(),
                        deliveries.item(delivery.item()).accountable().orElse(project.initiatingDepartment()),
                        rules.spendingLimit(),
                        rules.strategicFirst() && project.category() == Category.ANNUAL_STRATEGY),
                person,
                now);
        Claim claim = request.view().claim();
        boolean leadDecides =
                !rules.strategicFirst() && claims.policy(List.of(claim)).isContested(claim);
        request.isApprovedBy(approval.of(request.view().cost(), rules.spendingLimit(), leadDecides));
        return request;
    }
}
