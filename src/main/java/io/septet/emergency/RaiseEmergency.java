package io.septet.emergency;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.emergency.domain.Emergency;
import io.septet.emergency.domain.EmergencyRepository;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemKey;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Any participant raises an emergency (T9). It follows the emergency path of the plan that is in effect then. */
@Component
@Transactional
public class RaiseEmergency {

    private static final int LONGEST = 4000;

    private final EmergencyRepository emergencies;
    private final Projects projects;
    private final PlanVersions plans;
    private final Deliveries deliveries;
    private final TrackedProjects tracked;
    private final WorkingTime time;

    RaiseEmergency(
            EmergencyRepository emergencies,
            Projects projects,
            PlanVersions plans,
            Deliveries deliveries,
            TrackedProjects tracked,
            WorkingTime time) {
        this.emergencies = emergencies;
        this.projects = projects;
        this.plans = plans;
        this.deliveries = deliveries;
        this.tracked = tracked;
        this.time = time;
    }

    /**
     * What somebody typed.
     *
     * @param item null where it is about no work item in particular
     */
    public record Typed(
            ProjectId project, @Nullable WorkItemKey item, @Nullable String what, @Nullable String needed) {}

    /**
     * Takes the emergency down. Its process tells the people of the path.
     *
     * @throws Refused when the person takes no part in a project that is being tracked, the item is none of its work, or
     *     something is not said
     */
    public EmergencyView raise(Typed typed, PersonId person) {
        ProjectView project = projects.lock(typed.project());
        if (project(project.id(), person).isEmpty()) {
            throw Refused.at("project", "emergency.raise.project");
        }
        new Findings().addAll(check(typed)).refuseIfAny();
        return emergencies
                .save(new Emergency(
                        project.id(),
                        typed.item(),
                        text(Objects.requireNonNull(typed.what())),
                        text(Objects.requireNonNull(typed.needed())),
                        person,
                        plans.inEffect(project.id()).orElseThrow().number(),
                        time.now()))
                .view();
    }

    private List<Finding> check(Typed typed) {
        Findings findings = new Findings();
        if (typed.item() != null
                && items(typed.project()).stream()
                        .noneMatch(item -> item.workItemKey().equals(typed.item()))) {
            findings.add("item", "emergency.raise.item");
        }
        check("what", typed.what(), findings);
        check("needed", typed.needed(), findings);
        return findings.all();
    }

    private static void check(String field, @Nullable String typed, Findings findings) {
        if (typed == null || PlainText.isBlank(typed)) {
            findings.add(field, "emergency.%s.missing".formatted(field));
        } else if (text(typed).length() > LONGEST) {
            findings.add(field, "emergency.tooLong", LONGEST);
        } else {
            PlainText.firstOther(typed).ifPresent(character -> findings.add(field, "platform.text.other", character));
        }
    }

    private static String text(String typed) {
        return PlainText.withLineFeeds(typed).strip();
    }

    /** The project, if the person may raise an emergency in it now. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> project(ProjectId id, PersonId person) {
        return tracked.find(id, person);
    }

    /** What an emergency may be about: all work of the project that was not withdrawn, finished work too. */
    @Transactional(readOnly = true)
    public List<DeliveryView> items(ProjectId id) {
        return deliveries.of(id).stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                .toList();
    }
}
