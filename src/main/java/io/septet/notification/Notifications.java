package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import io.septet.notification.domain.Reminder;
import io.septet.notification.domain.ReminderRepository;
import io.septet.notification.domain.Told;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happens in their projects, and knows what they were told. */
@Component
@Transactional
public class Notifications {

    private final MessageRepository messages;
    private final ReminderRepository reminders;
    private final Letters letters;
    private final Links links;
    private final Envelopes envelopes;
    private final Readers readers;
    private final WorkingTime time;

    Notifications(
            MessageRepository messages,
            ReminderRepository reminders,
            Letters letters,
            Links links,
            Envelopes envelopes,
            Readers readers,
            WorkingTime time) {
        this.messages = messages;
        this.reminders = reminders;
        this.letters = letters;
        this.links = links;
        this.envelopes = envelopes;
        this.readers = readers;
        this.time = time;
    }

    /**
     * Tells each of these people once, in their language, with a link to the project, which they may read about from then
     * on. They hear of it after the transaction, in one message with whatever else it tells them of the project; if that
     * rolls back, nobody hears of it.
     *
     * @param people ids; a null among them is nobody
     * @param messageKey names the texts {@code notification.<messageKey>.subject} and {@code .body}, or
     *     {@code <messageKey>.subject} and {@code .body}, in any module's file of messages
     * @param project what it is about
     * @param arguments what the texts name in braces, as in {@code {reason}}; {@code project}, {@code code},
     *     {@code person} (the reader's name) and, of a cancelled project, {@code cancellation} (why) and
     *     {@code cancelledBy} are there without being given. A day and a moment are worded as pages show them, in each
     *     reader's language
     */
    public void tell(
            Collection<PersonId> people, String messageKey, @Nullable ProjectId project, Map<String, ?> arguments) {
        tell(people, messageKey, project, reader -> arguments);
    }

    /** As {@link #tell(Collection, String, ProjectId, Map)}, with arguments that are worded in each reader's language. */
    public void tell(
            Collection<PersonId> people,
            String messageKey,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments) {
        tell(people, messageKey, project, arguments, links.of(project));
    }

    /**
     * As the other ones, with a link to a page of the project's.
     *
     * @param page below the project's own, such as {@code emergencies}
     */
    public void tell(
            Collection<PersonId> people,
            String messageKey,
            ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            PageOfProject page) {
        tell(people, messageKey, project, arguments, links.of(project, page), null, false);
    }

    /**
     * As the one before, with an entry for the calendar of each.
     *
     * @param calendar the entry in a reader's language, as iCalendar
     */
    public void tell(
            Collection<PersonId> people,
            String messageKey,
            ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            PageOfProject page,
            Function<Locale, String> calendar) {
        Map<Locale, String> entries = new HashMap<>();
        tell(
                people,
                messageKey,
                project,
                arguments,
                links.of(project, page),
                null,
                false,
                reader -> entries.computeIfAbsent(reader, calendar));
    }

    /** As the other one with a page, marked urgent wherever the person reads it. */
    public void tellUrgently(
            Collection<PersonId> people,
            String messageKey,
            ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            PageOfProject page) {
        tell(people, messageKey, project, arguments, links.of(project, page), null, true);
    }

    /** As the other one, for people who are not to read about the project: the link leads to their own first page. */
    public void tellOutsiders(
            Collection<PersonId> people,
            String messageKey,
            ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments) {
        tell(people, messageKey, project, arguments, links.firstPage());
    }

    void tell(
            Collection<PersonId> people,
            String messageKey,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            String link) {
        tell(people, messageKey, project, arguments, link, null);
    }

    /** As the other ones, of a task. */
    void tell(
            Collection<PersonId> people,
            String messageKey,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            String link,
            @Nullable String task) {
        tell(people, messageKey, project, arguments, link, task, false);
    }

    private void tell(
            Collection<PersonId> people,
            String messageKey,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            String link,
            @Nullable String task,
            boolean urgent) {
        tell(people, messageKey, project, arguments, link, task, urgent, reader -> null);
    }

    private void tell(
            Collection<PersonId> people,
            String messageKey,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments,
            String link,
            @Nullable String task,
            boolean urgent,
            Function<Locale, @Nullable String> calendar) {
        Set<PersonId> each = new LinkedHashSet<>(people);
        each.remove(null);
        boolean leadsToProject = project != null && link.startsWith(links.of(project));
        Set<PersonId> letIn = leadsToProject ? readers.outsiders(Objects.requireNonNull(project), each) : Set.of();
        letters.to(each, messageKey, project, arguments)
                .forEach((person, worded) -> envelopes.put(new Told(
                        person,
                        project,
                        messageKey,
                        worded.letter(),
                        worded.language(),
                        link,
                        task,
                        letIn.contains(person),
                        urgent,
                        calendar.apply(worded.language()),
                        time.now())));
    }

    /** Whether there are words for a message, so that {@link #tell} can say it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean hasWords(String messageKey) {
        return letters.know(messageKey);
    }

    /** What a person was told, the latest first. */
    @Transactional(readOnly = true)
    public Slice<MessageView> toldTo(PersonId person, Pageable page) {
        return messages.findByPersonOrderByAddressedAtDescIdDesc(person, page).map(Message::view);
    }

    /** Everything that anybody was told about a project, in the order of time. */
    @Transactional(readOnly = true)
    public List<MessageView> of(ProjectId project) {
        return messages.findByProjectIdOrderByAddressedAtAscIdAsc(project.value()).stream()
                .map(Message::view)
                .toList();
    }

    /** Every reminder of a late task of a project, in the order of time. */
    @Transactional(readOnly = true)
    public List<ReminderView> reminders(ProjectId project) {
        return reminders.findByProjectIdOrderByRemindedAtAscTaskIdAscNumberAsc(project.value()).stream()
                .map(Reminder::view)
                .toList();
    }
}
