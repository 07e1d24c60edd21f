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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person is told, worded when it was addressed. */
@Entity
public class Message {

    public static final int LONGEST_SUBJECT = 500;
    public static final int LONGEST_BODY = 20_000;

    @Id
    private UUID id;

    @Version
    private Long revision;

    private PersonId person;
    private @Nullable UUID projectId;
    private @Nullable String taskId;

    @Column(name = "message")
    private String key;

    @Column(length = LONGEST_SUBJECT)
    private String subject;

    @Column(length = LONGEST_BODY)
    private String body;

    @Column(length = 1000)
    private String link;

    /** Whether the person may read about the project because they were told of it. */
    private boolean letsIn;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private @Nullable String mailedTo;
    private Instant addressedAt;
    private @Nullable Instant deliveredAt;

    protected Message() {}

    public Message(PersonId person, @Nullable ProjectId project, String key, Letter letter, String link, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.projectId = project == null ? null : project.value();
        this.key = key;
        this.subject = PlainText.shortened(letter.subject(), LONGEST_SUBJECT);
        this.body = PlainText.shortened(letter.body(), LONGEST_BODY);
        this.link = link;
        this.state = MessageState.ADDRESSED;
        this.addressedAt = now;
    }

    /** It is about a task, whether or not it is the person's. */
    public void about(String task) {
        taskId = task;
    }

    /** The person, who could not have read about the project, may do so from now on. */
    public void letIn() {
        letsIn = true;
    }

    /** The mail server has taken it. */
    public void mailed(String address, Instant now) {
        requireOnItsWay();
        state = MessageState.MAILED;
        mailedTo = address;
        deliveredAt = now;
    }

    /** It stays in Septet, where the person can read it. */
    public void recorded(Instant now) {
        requireOnItsWay();
        state = MessageState.RECORDED;
        deliveredAt = now;
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

    public MessageView view() {
        return new MessageView(
                id,
                person,
                projectId == null ? null : new ProjectId(projectId),
                taskId,
                key,
                subject,
                body,
                link,
                state,
                mailedTo,
                addressedAt,
                deliveredAt);
    }
}
