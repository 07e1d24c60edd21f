package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.meeting.domain.ProposalPolicy;
import io.septet.meeting.domain.ProposedTopic;
import io.septet.meeting.domain.ProposedTopicRepository;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Topics that those invited propose for a meeting, and which of them the host takes onto its agenda (M2). */
@Component
@Transactional
public class ProposedTopics {

    private final ProposedTopicRepository topics;
    private final CalledMeetingRepository meetings;
    private final MeetingNews news;
    private final Projects projects;
    private final MeetingSettings settings;
    private final WorkingTime time;

    ProposedTopics(
            ProposedTopicRepository topics,
            CalledMeetingRepository meetings,
            MeetingNews news,
            Projects projects,
            MeetingSettings settings,
            WorkingTime time) {
        this.topics = topics;
        this.meetings = meetings;
        this.news = news;
        this.projects = projects;
        this.settings = settings;
        this.time = time;
    }

    /**
     * Proposes a topic; the host hears of it. Whoever proposes it presents it, unless it says who does.
     *
     * @throws Refused when they are not invited, the date by which to answer has passed, or the topic is not in order
     */
    public TopicView propose(MeetingId id, AgendaTopic topic, PersonId by) {
        MeetingView meeting = locked(id).view();
        policy().findings(meeting, topic, by, topics.countByMeetingId(id.value()))
                .refuseIfAny();
        TopicView proposed = topics.save(new ProposedTopic(id, topic.presentedBy(by), by, time.now()))
                .view();
        news.proposed(meeting, proposed);
        return proposed;
    }

    /**
     * Takes a topic onto the agenda, as its last; who proposed it hears of it.
     *
     * @throws Refused when somebody else than the host does so, or the meeting is not long enough
     */
    public TopicView take(UUID id, PersonId by) {
        CalledMeeting meeting = locked(meetingOf(id));
        ProposedTopic topic = open(id);
        policy().findingsOfTaking(meeting.view(), topic.view().topic(), by).refuseIfAny();
        topic.take(time.now());
        meeting.takeUp(topic.view().topic());
        news.decided(meeting.view(), topic.view());
        return topic.view();
    }

    /**
     * Does not take it; who proposed it hears why.
     *
     * @throws Refused when somebody else than the host does so, or nobody says why
     */
    public TopicView turnDown(UUID id, String word, PersonId by) {
        CalledMeeting meeting = locked(meetingOf(id));
        ProposedTopic topic = open(id);
        policy().findingsOfTurningDown(meeting.view(), word, by).refuseIfAny();
        topic.turnDown(word.strip(), time.now());
        news.decided(meeting.view(), topic.view());
        return topic.view();
    }

    /** Everything that was proposed for a meeting, in the order in which it was. */
    @Transactional(readOnly = true)
    public List<TopicView> of(MeetingId meeting) {
        return topics.findByMeetingIdOrderByProposedAtAscIdAsc(meeting.value()).stream()
                .map(ProposedTopic::view)
                .toList();
    }

    /** How long a topic may take, in minutes. */
    public int longest() {
        return settings.longestTopic();
    }

    private MeetingId meetingOf(UUID topic) {
        return new MeetingId(topics.findMeetingOf(topic).orElseThrow());
    }

    private ProposedTopic open(UUID id) {
        ProposedTopic topic = topics.findById(id).orElseThrow();
        if (topic.view().state() != TopicState.PROPOSED) {
            throw Refused.because("meeting.proposal.decided");
        }
        return topic;
    }

    private CalledMeeting locked(MeetingId id) {
        projects.lock(new ProjectId(meetings.findProjectOf(id.value()).orElseThrow()));
        return meetings.get(id);
    }

    private ProposalPolicy policy() {
        return new ProposalPolicy(longest(), time.now());
    }
}
