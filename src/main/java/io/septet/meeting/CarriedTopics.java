package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.domain.CarriedTopic;
import io.septet.meeting.domain.CarriedTopicRepository;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Topics for which a meeting had no time, until another one has them on its agenda (M2). */
@Component
@Order(10)
@Transactional
public class CarriedTopics implements OffersTopics {

    private final CarriedTopicRepository topics;
    private final WorkingTime time;

    CarriedTopics(CarriedTopicRepository topics, WorkingTime time) {
        this.topics = topics;
        this.time = time;
    }

    /** From now on these are offered, and no longer those that are on the agenda now. */
    public void carryOver(ProjectId project, List<AgendaTopic> later, List<AgendaTopic> now) {
        Set<String> known = Stream.concat(later.stream(), now.stream())
                .map(topic -> topic.subject().strip())
                .collect(Collectors.toSet());
        if (!known.isEmpty()) {
            topics.deleteByProjectIdAndSubjectIn(project.value(), known);
        }
        later.forEach(topic -> topics.save(new CarriedTopic(project, topic, time.now())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfferedTopic> topics(ProjectView project, Locale reader) {
        return topics.findByProjectIdOrderByCarriedAtAscSubjectAsc(project.id().value()).stream()
                .map(CarriedTopics::offered)
                .toList();
    }

    private static OfferedTopic offered(CarriedTopic carried) {
        AgendaTopic topic = carried.topic();
        return new OfferedTopic(topic.subject(), topic.presenter(), topic.minutes(), topic.material());
    }
}
