package io.septet.resource;

import io.septet.notification.Notifications;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import io.septet.resource.domain.PrecedencePolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What those are told who claim the same for the same days, in whatever project: when that comes up, and when it is over. */
@Component
class ConflictNews {

    private final Notifications notifications;
    private final Claims claims;
    private final Successors successors;
    private final RequestWording wording;

    ConflictNews(Notifications notifications, Claims claims, Successors successors, RequestWording wording) {
        this.notifications = notifications;
        this.claims = claims;
        this.successors = successors;
        this.wording = wording;
    }

    /** Of all that claim the same for the same days, those who do not go first: why, and until when (R6). */
    void tellOfConflict(RequestView asked) {
        Claim claim = asked.claim();
        PrecedencePolicy policy = claims.policy(List.of(claim));
        List<Claim> behind = policy.behind(claim);
        List<Claim> before = policy.before(claim);
        if (before.isEmpty() && behind.isEmpty()) {
            return;
        }
        Map<ProjectId, ProjectView> named = claims.named(
                Stream.of(List.of(claim), before, behind).flatMap(List::stream).toList());
        if (!before.isEmpty()) {
            tellToWait(
                    claim,
                    before.stream()
                            .map(other -> Claims.first(other, claim, named))
                            .toList(),
                    named);
        }
        behind.forEach(other -> tellToWait(other, List.of(Claims.first(claim, other, named)), named));
    }

    private void tellToWait(Claim claim, List<Rival> first, Map<ProjectId, ProjectView> named) {
        ProjectView project = Objects.requireNonNull(named.get(claim.item().project()));
        notifications.tell(
                Set.of(successors.of(project, claim.requestedBy())),
                "resource.waits",
                project.id(),
                reader -> Map.of(
                        "resource",
                        claim.resource().name(),
                        "days",
                        wording.days(claim.from(), claim.until(), reader),
                        "first",
                        wording.lines(first, reader)));
    }

    /** That nobody goes before them any more, to those who waited for one of these, which claim nothing now. */
    void tellOfRelease(Collection<RequestView> ended) {
        PrecedencePolicy policy =
                claims.policy(ended.stream().map(RequestView::claim).toList());
        List<Claim> free = ended.stream()
                .flatMap(request -> policy.behind(request.claim()).stream())
                .distinct()
                .filter(claim -> policy.before(claim).isEmpty())
                .toList();
        Map<ProjectId, ProjectView> named = claims.named(free);
        for (Claim claim : free) {
            ProjectView project = Objects.requireNonNull(named.get(claim.item().project()));
            notifications.tell(
                    Set.of(successors.of(project, claim.requestedBy())),
                    "resource.free",
                    project.id(),
                    reader -> Map.of(
                            "resource",
                            claim.resource().name(),
                            "days",
                            wording.days(claim.from(), claim.until(), reader)));
        }
    }
}
