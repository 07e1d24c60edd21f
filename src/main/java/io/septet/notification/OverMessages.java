package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.notification.domain.OverPolicy;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the messages that nobody has to act upon any more, or whose news has been overtaken. */
@Component
public class OverMessages {

    private final TasksNow tasks;
    private final Links links;
    private final List<OverNews> news;

    OverMessages(TasksNow tasks, Links links, List<OverNews> news) {
        this.tasks = tasks;
        this.links = links;
        this.news = news;
    }

    /**
     * Ids of those of these messages that are about a task that is done or gone, or somebody else's by now; and of those
     * about none all of whose news has been overtaken.
     */
    public Set<UUID> among(Collection<MessageView> messages) {
        List<String> about = messages.stream()
                .map(MessageView::task)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        Map<String, Set<PersonId>> open = tasks.open(about);
        Predicate<MessageView> isOvertaken = overtaken(messages);
        return messages.stream()
                .filter(message -> message.task() == null
                        ? isOvertaken.test(message)
                        : OverPolicy.isOver(
                                message.person(),
                                message.link().equals(links.task(message.task())),
                                open.get(message.task())))
                .map(MessageView::id)
                .collect(Collectors.toSet());
    }

    private Predicate<MessageView> overtaken(Collection<MessageView> messages) {
        Map<String, OverNews.Now> now = new HashMap<>();
        for (OverNews module : news) {
            Set<ProjectId> projects = messages.stream()
                    .filter(message -> message.keys().stream().anyMatch(module.keys()::contains))
                    .flatMap(message -> Stream.ofNullable(message.project()))
                    .collect(Collectors.toSet());
            if (!projects.isEmpty()) {
                OverNews.Now state = module.of(projects);
                module.keys().forEach(key -> now.put(key, state));
            }
        }
        return message -> message.project() != null
                && message.keys().stream().allMatch(key -> isOver(now.get(key), key, message));
    }

    private static boolean isOver(OverNews.@Nullable Now now, String key, MessageView message) {
        return now != null && now.isOver(key, Objects.requireNonNull(message.project()), message.at());
    }
}
