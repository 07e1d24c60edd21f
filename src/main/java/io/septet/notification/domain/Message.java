package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.notification.MessageState;
import io.septet.notification.MessageView;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person is told, worded when it was addressed. */
@Entity
public class Message {

    public static final int LONGEST_SUBJECT = 500;
    public static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_CALENDAR = 1_000_000;

    private static final String BETWEEN_KEYS = ",";

    @Id
    private UUID id;

    @Version
    private Long revision;

    private PersonId person;
    private @Nullable UUID projectId;
    private @Nullable String taskId;

    /** Those of all that it tells. */
    @Column(name = "message", length = 1000)
    private String keys;

    @Column(length = LONGEST_SUBJECT)
    private String subject;

    @Column(length = LONGEST_BODY)
    private String body;

    /** In which it is worded; of earlier ones it is not known. */
    private @Nullable String language;

    @Column(length = 1000)
    private String link;

    /** Whether the person may read about the project because they were told of it. */
    private boolean letsIn;

    /** Whether something that it tells cannot wait until the person looks by. */
    private boolean urgent;

    /** What the person's calendar program is told, as iCalendar. */
    @Column(length = LONGEST_CALENDAR)
    private @Nullable String calendar;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private @Nullable String mailedTo;
    private Instant addressedAt;
    private @Nullable Instant deliveredAt;

    /** When the person said in Septet that they have. */
    private @Nullable Instant readAt;

    protected Message() {}

    /** @param told what one person is told of one project, and of one task at most; that leads to the task if there is one */
    public Message(List<Told> told) {
        Told first = told.get(0);
        Told leading =
                told.stream().filter(one -> one.task() != null).findFirst().orElse(first);
        Letter letter = told.stream().map(Told::letter).reduce(Letter::with).orElseThrow();
        this.id = UUID.randomUUID();
        this.person = first.person();
        this.projectId = first.project() == null ? null : first.project().value();
        this.taskId = leading.task();
        this.keys = told.stream().map(Told::key).collect(Collectors.joining(BETWEEN_KEYS));
        this.subject = PlainText.shortened(letter.subject(), LONGEST_SUBJECT);
        this.body = PlainText.shortened(letter.body(), LONGEST_BODY);
        this.language = first.language().toLanguageTag();
        this.link = leading.link();
        this.letsIn = told.stream().anyMatch(Told::letsIn);
        this.urgent = told.stream().anyMatch(Told::urgent);
        this.calendar = told.stream()
                .flatMap(one -> Stream.ofNullable(one.calendar()))
                .findFirst()
                .orElse(null);
        this.state = MessageState.ADDRESSED;
        this.addressedAt = first.at();
    }

    /** It stays in Septet, where the person can read it. */
    public void recorded(Instant now) {
        requireOnItsWay();
        state = MessageState.RECORDED;
        deliveredAt = now;
    }

    /** It is not sent any more, as there is nothing left to do about it; what another channel has taken stays so. */
    public void over(Instant now) {
        if (isOnItsWay()) {
            state = MessageState.OVER;
            deliveredAt = now;
        }
    }

    private void requireOnItsWay() {
        if (!isOnItsWay()) {
            throw new IllegalStateException("Message %s is %s".formatted(id, state));
        }
    }

    public boolean isOnItsWay() {
        return state == MessageState.ADDRESSED;
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public @Nullable ProjectId project() {
        return projectId == null ? null : new ProjectId(projectId);
    }

    /** In which it is worded, where that is known. */
    public @Nullable Locale language() {
        return language == null ? null : Locale.forLanguageTag(language);
    }

    public MessageView view() {
        return new MessageView(
                id,
                person,
                project(),
                taskId,
                List.of(keys.split(BETWEEN_KEYS)),
                subject,
                body,
                link,
                urgent,
                calendar,
                state,
                mailedTo,
                addressedAt,
                deliveredAt,
                readAt);
    }
}
