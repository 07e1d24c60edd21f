package io.septet.resource;

import io.septet.directory.PersonId;
import io.septet.project.AwaitedFromOthers;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The requests of a project on which somebody has to decide. */
@Component
@Order(40)
class RequestRegister implements Register, AwaitedFromOthers {

    private final ResourceRequests requests;
    private final Approvers approvers;
    private final Projects projects;
    private final MessageSource texts;

    RequestRegister(ResourceRequests requests, Approvers approvers, Projects projects, MessageSource texts) {
        this.requests = requests;
        this.approvers = approvers;
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "resource.title";
    }

    @Override
    public String page() {
        return "requests";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        List<RequestView> open =
                requests.of(project.id()).stream().filter(RequestView::isOpen).toList();
        Map<RequestId, PersonId> deciding = approvers.of(project, open);
        return open.stream()
                .sorted(Comparator.comparing(RequestView::urgency).thenComparing(RequestView::requestedAt))
                .map(request -> matter(request, deciding, reader))
                .toList();
    }

    /** What the person asked for themselves. */
    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        List<RequestView> own = requests.openOf(person, most);
        List<ProjectView> asking = projects.these(
                own.stream().map(request -> request.item().project()).distinct().toList());
        Map<RequestId, PersonId> deciding = own.isEmpty() ? Map.of() : approvers.of(asking, own);
        return own.stream()
                .map(request ->
                        new Awaited(request.item().project(), title(), page(), matter(request, deciding, reader)))
                .toList();
    }

    private OpenMatter matter(RequestView request, Map<RequestId, PersonId> deciding, Locale reader) {
        return new OpenMatter(
                "%s · %s".formatted(request.resource().name(), request.title()),
                texts.getMessage("resource.urgency." + request.urgency(), null, reader),
                request.requestedAt(),
                List.of(Objects.requireNonNull(deciding.get(request.id()))),
                requests.dueAt(request));
    }
}
