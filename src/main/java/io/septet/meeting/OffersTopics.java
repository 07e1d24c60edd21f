package io.septet.meeting;

import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;

/**
 * Knows what in a project waits to be talked about, such as what is open or late. A room that does offers a bean of this
 * type, the most urgent first ({@code @Order}).
 */
public interface OffersTopics {

    /** What it has to offer now, in the reader's language; in as many statements, however much it is. */
    List<OfferedTopic> topics(ProjectView project, Locale reader);
}
