package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When minutes are in order: the meeting has been held, it kept to its length, everybody named works here and is
 * named once, what was decided or stays open belongs to a topic of the agenda, and nothing is due before it was agreed.
 *
 * @param longest how long the meeting may have taken, in minutes
 * @param now the moment at which the minutes are filed
 * @param worksHere whether there is a person of that id
 */
public record MinutesPolicy(int longest, Instant now, Predicate<PersonId> worksHere) {

    /** What is not in order with minutes of a meeting that began at that moment. */
    public Findings findings(MinutesContent minutes, Instant heldAt) {
        Findings findings = new Findings();
        if (heldAt.isAfter(now)) {
            findings.add("heldOn", "meeting.notHeldYet");
        }
        if (minutes.minutesLong() > longest) {
            findings.add("minutesLong", "meeting.tooLong", longest);
        }
        Set<PersonId> seen = new HashSet<>();
        for (PersonId person : minutes.attendees()) {
            requireColleague("attendees", person, findings);
            if (!seen.add(person)) {
                findings.add("attendees", "meeting.namedTwice", person.value());
            }
        }
        for (int i = 0; i < minutes.topics().size(); i++) {
            Topic topic = minutes.topics().get(i);
            if (topic.presenter() != null) {
                requireColleague("topics[%d].presenter".formatted(i), topic.presenter(), findings);
            }
        }
        Set<String> subjects = minutes.topics().stream().map(Topic::subject).collect(Collectors.toSet());
        for (int i = 0; i < minutes.decisions().size(); i++) {
            requireTopic(
                    "decisions[%d].topic".formatted(i),
                    minutes.decisions().get(i).topic(),
                    subjects,
                    findings);
        }
        for (int i = 0; i < minutes.actionItems().size(); i++) {
            requireTopic(
                    "actionItems[%d].topic".formatted(i),
                    minutes.actionItems().get(i).topic(),
                    subjects,
                    findings);
            checkActionItem(
                    "actionItems[%d].".formatted(i), minutes.actionItems().get(i), minutes.heldOn(), findings);
        }
        return findings;
    }

    private void checkActionItem(String path, ActionItem item, LocalDate heldOn, Findings findings) {
        requireColleague(path + "who", item.who(), findings);
        if (item.until().isBefore(heldOn)) {
            findings.add(path + "until", "meeting.dueBeforeMeeting");
        }
    }

    private static void requireTopic(String path, @Nullable String topic, Set<String> subjects, Findings findings) {
        if (topic != null && !subjects.contains(topic)) {
            findings.add(path, "meeting.topic.unknown", topic);
        }
    }

    private void requireColleague(String path, PersonId person, Findings findings) {
        if (!worksHere.test(person)) {
            findings.add(path, "meeting.personUnknown", person.value());
        }
    }
}
