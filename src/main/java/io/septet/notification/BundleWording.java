package io.septet.notification;

import io.septet.notification.domain.Letter;
import io.septet.notification.domain.Message;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Words several messages about one project as one: it says how many they are, and lists them, each with its link. Its own
 * link leads to the reader's messages about the project; that of what a group reads, to the project.
 */
@Component
class BundleWording {

    private final Wording wording;
    private final Greeting greeting;
    private final Links links;
    private final Projects projects;

    BundleWording(Wording wording, Greeting greeting, Links links, Projects projects) {
        this.wording = wording;
        this.greeting = greeting;
        this.links = links;
        this.projects = projects;
    }

    /**
     * In the language of the first of them.
     *
     * @param id under which they leave
     * @param several in the order in which they were addressed
     */
    Outgoing together(UUID id, List<Outgoing> several) {
        Outgoing first = several.get(0);
        ProjectId project = Objects.requireNonNull(first.message().project());
        boolean isToOne =
                several.stream().map(each -> each.message().person()).distinct().count() == 1;
        Letter letter = letter(several, isToOne, projects.get(project), first.language());
        MessageView message = new MessageView(
                id,
                first.message().person(),
                project,
                null,
                List.of("bundle"),
                PlainText.shortened(letter.subject(), Message.LONGEST_SUBJECT),
                letter.body(),
                isToOne ? links.messages(project) : links.of(project),
                false,
                MessageState.ADDRESSED,
                null,
                first.message().at(),
                null,
                null);
        List<String> each =
                several.stream().map(outgoing -> outgoing.message().link()).toList();
        return new Outgoing(id, message, first.language(), first.address(), each);
    }

    private Letter letter(List<Outgoing> several, boolean isToOne, ProjectView project, Locale reader) {
        Letter head = wording.letter(
                "bundle",
                Map.of("project", project.name(), "code", project.code(), "number", String.valueOf(several.size())),
                reader);
        List<String> parts = new ArrayList<>(List.of(head.body()));
        for (Outgoing each : several) {
            parts.add("%d. %s\n%s\n%s"
                    .formatted(
                            parts.size(),
                            each.message().subject(),
                            text(each, isToOne),
                            each.message().link()));
        }
        return new Letter(head.subject(), String.join("\n\n", parts));
    }

    /** Who reads it need not be told who they are; of a task that several read about it is told whose it is. */
    private String text(Outgoing each, boolean isToOne) {
        return isToOne || each.message().task() == null
                ? greeting.without(each.message(), each.language())
                : each.message().body();
    }
}
