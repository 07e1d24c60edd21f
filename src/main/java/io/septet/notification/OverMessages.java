package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.notification.domain.OverPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the messages that nobody has to act upon any more. */
@Component
public class OverMessages {

    private final TasksNow tasks;
    private final Links links;

    OverMessages(TasksNow tasks, Links links) {
        this.tasks = tasks;
        this.links = links;
    }

    /** Ids of those of these messages that are about a task that is done or gone, or somebody else's by now. */
    public Set<UUID> among(Collection<MessageView> messages) {
        List<String> about = messages.stream()
                .map(MessageView::task)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        Map<String, Set<PersonId>> open = tasks.open(about);
        return messages.stream()
                .filter(message -> message.task() != null
                        && OverPolicy.isOver(
                                message.person(),
                                message.link().equals(links.task(message.task())),
                                open.get(message.task())))
                .map(MessageView::id)
                .collect(Collectors.toSet());
    }
}
