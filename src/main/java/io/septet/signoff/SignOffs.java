package io.septet.signoff;

import io.septet.directory.Department;
import io.septet.directory.Directory;
import io.septet.notification.Notifications;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round of signing: from the draft to a plan in effect, or back. */
@Component
@Transactional
public class SignOffs {

    private final Plans plans;
    private final Signatures signatures;
    private final Projects projects;
    private final Directory directory;
    private final Notifications notifications;

    SignOffs(Plans plans, Signatures signatures, Projects projects, Directory directory, Notifications notifications) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
    }

    /** Opens a round: the draft becomes a numbered version with a hash (S1). Returns its number. */
    public int open(ProjectId project) {
        return plans.freeze(project).number();
    }

    /** Ends a round that somebody rejected: the plan goes back with all reasons given so far, and its people hear of it. */
    public void giveBack(ProjectId id, int version) {
        List<String> reasons = reasons(id, version);
        plans.reject(id, version, reasons);
        ProjectView project = projects.get(id);
        notifications.tell(
                Set.of(project.overallLead(), project.coordinator()),
                "signoff.planReturned",
                id,
                Map.of("version", String.valueOf(version), "reasons", String.join("\n", reasons)));
    }

    /** Ends a round that everybody signed: from now on the version is the plan in force (S5). */
    public void publish(ProjectId project, int version) {
        plans.takeEffect(project, version);
    }

    private List<String> reasons(ProjectId project, int version) {
        return signatures.of(project, version).stream()
                .filter(signature -> signature.reason() != null)
                .map(this::worded)
                .toList();
    }

    /** {@code Wang Fang (Sales): The dates cannot be kept.} */
    private String worded(Signature signature) {
        String signer = directory.person(signature.signer()).name();
        String department = directory
                .findDepartment(signature.department() == null ? "" : signature.department())
                .map(Department::name)
                .map(name -> " (" + name + ")")
                .orElse("");
        return signer + department + ": " + signature.reason();
    }
}
