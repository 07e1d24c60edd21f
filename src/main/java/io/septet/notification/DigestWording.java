package io.septet.notification;

import io.septet.directory.Directory;
import io.septet.notification.domain.Letter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words several messages to one person as one, whose link leads to the page where all of them are. */
@Component
class DigestWording {

    private final Wording wording;
    private final Greeting greeting;
    private final Links links;
    private final Directory directory;

    DigestWording(Wording wording, Greeting greeting, Links links, Directory directory) {
        this.wording = wording;
        this.greeting = greeting;
        this.links = links;
        this.directory = directory;
    }

    /** In the language of the latest of them; one alone stays as it is. The same ones are the same message again. */
    Outgoing together(List<Outgoing> several) {
        Outgoing latest = several.get(several.size() - 1);
        if (several.size() == 1) {
            return latest;
        }
        String ids = several.stream().map(each -> each.id().toString()).sorted().collect(Collectors.joining());
        UUID id = UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
        return new Outgoing(id, message(id, several, latest), latest.language(), latest.address());
    }

    private MessageView message(UUID id, List<Outgoing> several, Outgoing latest) {
        MessageView last = latest.message();
        Letter letter = letter(several, latest.language());
        return new MessageView(
                id,
                last.person(),
                null,
                null,
                List.of("digest"),
                letter.subject(),
                letter.body(),
                links.messages(),
                false,
                MessageState.ADDRESSED,
                null,
                last.at(),
                null,
                null);
    }

    private Letter letter(List<Outgoing> several, Locale reader) {
        Letter head = wording.letter(
                "digest",
                Map.of(
                        "person",
                        directory.person(several.get(0).message().person()).name(),
                        "number",
                        String.valueOf(several.size())),
                reader);
        String news = several.stream()
                .map(each ->
                        "%s\n%s".formatted(each.message().subject(), greeting.without(each.message(), each.language())))
                .collect(Collectors.joining("\n\n"));
        return new Letter(head.subject(), head.body() + "\n\n" + news);
    }
}
