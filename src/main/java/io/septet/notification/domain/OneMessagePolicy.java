package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of a project because of one event is one message. Each task is something to do by itself, with a
 * form of its own, and stays a message of its own; so does each entry of a calendar after the first, for calendar programs
 * read one of a mail. What else is told goes with the first.
 */
public final class OneMessagePolicy {

    private OneMessagePolicy() {}

    /** The messages that come of what people are told by one event, in its order. */
    public static List<Message> messages(List<Told> told) {
        Map<Reader, List<Told>> readers = new LinkedHashMap<>();
        told.stream().distinct().forEach(one -> readers.computeIfAbsent(
                        new Reader(one.person(), one.project()), reader -> new ArrayList<>())
                .add(one));
        return readers.values().stream()
                .map(OneMessagePolicy::byTask)
                .flatMap(Collection::stream)
                .map(Message::new)
                .toList();
    }

    private record Reader(PersonId person, @Nullable ProjectId project) {}

    private static Collection<List<Told>> byTask(List<Told> told) {
        String first = told.stream()
                .flatMap(one -> Stream.ofNullable(one.task()))
                .findFirst()
                .orElse("");
        String entry = told.stream()
                .flatMap(one -> Stream.ofNullable(one.calendar()))
                .findFirst()
                .orElse("");
        Map<String, List<Told>> messages = new LinkedHashMap<>();
        told.forEach(one -> {
            boolean isOfItsOwn = one.calendar() != null && !one.calendar().equals(entry);
            String about = isOfItsOwn ? one.calendar() : Objects.requireNonNullElse(one.task(), first);
            messages.computeIfAbsent(about, task -> new ArrayList<>()).add(one);
        });
        return messages.values();
    }
}
