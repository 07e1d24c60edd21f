package io.septet.resource;

import io.septet.Colleagues;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A project that is tracked, whose people ask for resources. */
public final class AskingProject {

    private final BeanFactory beans;
    private final TrackedProject project;

    public AskingProject(BeanFactory beans, WorkItem... items) {
        this(beans, new TrackedProject(beans), items);
    }

    public AskingProject(BeanFactory beans, String name, Category category, WorkItem... items) {
        this(beans, new TrackedProject(beans, name, category), items);
    }

    public AskingProject(BeanFactory beans, TrackedProject project, WorkItem... items) {
        this.beans = beans;
        this.project = project;
        project.plan(items);
        project.track();
    }

    /** What other tests asked for is claimed no longer. */
    public static void forgetOthers(BeanFactory beans) {
        beans.getBean(JdbcTemplate.class)
                .update("update resource_request set ended_at = requested_at where ended_at is null");
    }

    public TrackedProject tracked() {
        return project;
    }

    public ProjectId id() {
        return project.id();
    }

    /** What is written into the form for a resource of the research department. */
    public Map<String, Object> typed(String item, String what, LocalDate from, LocalDate until, Object cost) {
        Map<String, Object> typed = new HashMap<>(Map.of(
                "project",
                id().toString(),
                "item",
                id() + "/" + item,
                "from",
                "research",
                "what",
                what,
                "purpose",
                "Pictures of the bags",
                "urgency",
                "NORMAL",
                "neededFrom",
                from.toString(),
                "neededUntil",
                until.toString()));
        typed.put("cost", cost);
        return typed;
    }

    /** Somebody asks in Tasklist, a minute after whoever asked before. */
    public RequestView ask(String person, String what, LocalDate from, LocalDate until, Object cost) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(60)));
        beans.getBean(Colleagues.class).as(person).start("resource-support", typed("W1", what, from, until, cost));
        return requests().get(0);
    }

    /** All of the project, the latest first. */
    public List<RequestView> requests() {
        return beans.getBean(ResourceRequests.class).of(id());
    }

    public List<MessageView> told(String key) {
        return beans.getBean(Notifications.class).of(id()).stream()
                .filter(message -> message.tells(key))
                .toList();
    }

    public List<String> toldTo(String key) {
        return told(key).stream().map(MessageView::person).map(PersonId::value).toList();
    }
}
