package io.septet.resource;

import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.domain.PrecedencePolicy;
import io.septet.resource.domain.ResourceRequest;
import io.septet.resource.domain.ResourceRequestRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What projects claim of the same resources at the same time, and which of them goes first (R6). However many requests are
 * asked about, all claims come in one statement, and the names of their projects in another.
 */
@Component
@Transactional(readOnly = true)
public class Claims {

    private final ResourceRequestRepository requests;
    private final Projects projects;

    Claims(ResourceRequestRepository requests, Projects projects) {
        this.requests = requests;
        this.projects = projects;
    }

    /** For each of these requests that claims something, what others claim for the same days; nothing for all others. */
    public Map<RequestId, List<Rival>> rivals(Collection<RequestView> asked) {
        List<Claim> claims = asked.stream()
                .filter(RequestView::isClaim)
                .map(RequestView::claim)
                .toList();
        PrecedencePolicy policy = policy(claims);
        Map<RequestId, List<Claim>> before = new HashMap<>();
        Map<RequestId, List<Claim>> behind = new HashMap<>();
        claims.forEach(claim -> {
            before.put(claim.request(), policy.before(claim));
            behind.put(claim.request(), policy.behind(claim));
        });
        Map<ProjectId, ProjectView> named = named(Stream.of(before, behind)
                .flatMap(found -> found.values().stream())
                .flatMap(List::stream)
                .toList());
        Map<RequestId, List<Rival>> rivals = new HashMap<>();
        for (Claim claim : claims) {
            Stream<Rival> first =
                    before.getOrDefault(claim.request(), List.of()).stream().map(other -> first(other, claim, named));
            Stream<Rival> second =
                    behind.getOrDefault(claim.request(), List.of()).stream().map(other -> behind(other, claim, named));
            rivals.put(claim.request(), Stream.concat(first, second).toList());
        }
        return rivals;
    }

    /** The order among all that compete with one of these claims, themselves included. */
    PrecedencePolicy policy(Collection<Claim> claims) {
        Set<String> keys = claims.stream().map(claim -> claim.resource().key()).collect(Collectors.toSet());
        return new PrecedencePolicy(
                keys.isEmpty()
                        ? List.of()
                        : requests.findByResourceKeyInAndEndedAtIsNull(keys).stream()
                                .map(ResourceRequest::view)
                                .map(RequestView::claim)
                                .toList());
    }

    /** One that goes before a claim. */
    static Rival first(Claim other, Claim claim, Map<ProjectId, ProjectView> named) {
        return rival(other, Rival.Order.FIRST, PrecedencePolicy.why(other, claim), named);
    }

    private static Rival behind(Claim other, Claim claim, Map<ProjectId, ProjectView> named) {
        return rival(other, Rival.Order.BEHIND, PrecedencePolicy.why(claim, other), named);
    }

    private static Rival rival(Claim other, Rival.Order order, Precedence because, Map<ProjectId, ProjectView> named) {
        ProjectView project = Objects.requireNonNull(named.get(other.item().project()));
        return new Rival(
                project.choice().name(),
                other.from(),
                other.until(),
                other.granted() ? RequestState.GRANTED : RequestState.OPEN,
                order,
                because);
    }

    /** The projects of these claims, by their ids. */
    Map<ProjectId, ProjectView> named(Collection<Claim> claims) {
        Set<ProjectId> ids =
                claims.stream().map(claim -> claim.item().project()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : projects.byId(ids);
    }
}
