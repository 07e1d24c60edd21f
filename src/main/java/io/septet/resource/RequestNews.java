package io.septet.resource;

import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What people are told about what is decided on requests for resources. */
@Component
class RequestNews {

    private final Notifications notifications;
    private final Claims claims;
    private final Projects projects;
    private final ThoseInformed informed;
    private final RequestWording wording;

    RequestNews(
            Notifications notifications,
            Claims claims,
            Projects projects,
            ThoseInformed informed,
            RequestWording wording) {
        this.notifications = notifications;
        this.claims = claims;
        this.projects = projects;
        this.informed = informed;
        this.wording = wording;
    }

    /** That it is granted; whoever gives it hears of it, too, and finance of what it costs. */
    void tellOfGrant(RequestView request) {
        ProjectView project = projects.get(request.item().project());
        Set<PersonId> money = informed.ofMoney(request, project);
        Set<PersonId> people = informed.ofDecision(request, project);
        people.addAll(informed.givers(request, project));
        people.removeAll(money);
        List<Rival> first = claims.rivals(List.of(request)).getOrDefault(request.id(), List.of()).stream()
                .filter(Rival::goesFirst)
                .toList();
        Function<Locale, Map<String, String>> arguments = reader -> {
            Map<String, String> worded = wording.arguments(request, reader);
            worded.put("first", first.isEmpty() ? "–" : wording.lines(first, reader));
            return worded;
        };
        notifications.tell(people, "resource.granted", project.id(), arguments);
        notifications.tell(money, "resource.money", project.id(), arguments);
    }

    void tellOfRefusal(RequestView request) {
        ProjectView project = projects.get(request.item().project());
        notifications.tell(
                informed.ofDecision(request, project),
                "resource.refused",
                project.id(),
                reader -> wording.arguments(request, reader));
    }

    /** That nobody decides on it any more, because all work is accepted. */
    void tellOfEnd(RequestView request) {
        ProjectView project = projects.get(request.item().project());
        notifications.tell(
                Set.of(informed.asker(request, project)),
                "resource.ended",
                project.id(),
                reader -> wording.arguments(request, reader));
    }
}
