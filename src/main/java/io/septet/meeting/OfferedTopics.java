package io.septet.meeting;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What in a project waits to be talked about, for whoever calls its next meeting. */
@Component
@Transactional(readOnly = true)
public class OfferedTopics {

    private static final int MOST = 30;

    private final List<OffersTopics> rooms;
    private final Directory directory;

    OfferedTopics(List<OffersTopics> rooms, Directory directory) {
        this.rooms = rooms;
        this.directory = directory;
    }

    /** The most urgent, none of them chosen. Somebody who has left presents nothing. */
    public List<NoticeContent.Offer> of(ProjectView project, Locale reader) {
        Roster roster = directory.roster();
        return rooms.stream()
                .flatMap(room -> room.topics(project, reader).stream())
                .limit(MOST)
                .map(topic -> topic.presenter() == null || roster.knows(topic.presenter())
                        ? topic
                        : new OfferedTopic(topic.subject(), null, topic.minutes(), topic.material()))
                .map(NoticeContent.Offer::of)
                .toList();
    }
}
