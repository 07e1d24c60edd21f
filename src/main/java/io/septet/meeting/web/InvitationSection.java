package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.meeting.Answer;
import io.septet.meeting.Answers;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingView;
import io.septet.meeting.ProposedTopics;
import io.septet.meeting.TopicState;
import io.septet.meeting.TopicView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a meeting shows of the answers to its invitation, and of the topics that were proposed. */
@Component
class InvitationSection {

    private final Answers answers;
    private final ProposedTopics topics;

    InvitationSection(Answers answers, ProposedTopics topics) {
        this.answers = answers;
        this.topics = topics;
    }

    /** Fills in {@code invitation}. */
    void fill(MeetingView meeting, PersonId reader, Model page) {
        page.addAttribute(
                "invitation",
                new Section(
                        meeting,
                        meeting.attendance().stream()
                                .filter(each -> each.person().equals(reader))
                                .findFirst()
                                .orElse(null),
                        answers.isAsked(meeting, reader),
                        reader.equals(meeting.notice().host()) && meeting.isOpen(),
                        topics.of(meeting.id()),
                        topics.longest()));
    }

    /**
     * @param own what the reader answered; null where they are not invited
     * @param open whether the reader can answer, and propose topics
     * @param decides whether the reader takes topics onto the agenda
     * @param longest how long a topic may take, in minutes
     */
    record Section(
            MeetingView meeting,
            @Nullable Attendance own,
            boolean open,
            boolean decides,
            List<TopicView> topics,
            int longest) {

        /** How many answered like that, among all who are invited. */
        public long count(Answer answer) {
            return meeting.attendance().stream()
                    .filter(each -> each.answer() == answer)
                    .count();
        }

        /** Whether the reader decides about that topic now. */
        public boolean isOpen(TopicView topic) {
            return decides && topic.state() == TopicState.PROPOSED;
        }
    }
}
