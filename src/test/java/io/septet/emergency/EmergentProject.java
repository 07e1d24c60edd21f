package io.septet.emergency;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;

import io.septet.directory.PersonId;
import io.septet.emergency.RaiseEmergency.Typed;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.EmergencyStep;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.tracking.TrackedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/**
 * A project that is tracked, with two work items and an emergency path: {@code sales.ann} and {@code marketing.ann} at once,
 * {@code finance.head} after two hours. {@code sales.bob} coordinates it, {@code marketing.head} leads it.
 */
public final class EmergentProject {

    private final BeanFactory beans;
    private final TrackedProject project;

    public EmergentProject(BeanFactory beans) {
        this(beans, step("sales.ann", 0), step("finance.head", 2), step("marketing.ann", 0));
    }

    public EmergentProject(BeanFactory beans, EmergencyStep... path) {
        this.beans = beans;
        project = new TrackedProject(beans);
        project.emergencyPath(path);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(11)), item("W2", MONDAY, MONDAY.plusDays(11)));
        project.track();
    }

    public static EmergencyStep step(String whom, int afterHours) {
        return new EmergencyStep(PersonId.of(whom), afterHours);
    }

    public TrackedProject tracked() {
        return project;
    }

    /** Address of the page. */
    public String page() {
        return "/projects/%s/emergencies".formatted(project.id());
    }

    /** What is typed into the form. */
    public Map<String, Object> typed(String item, String what, String needed) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("project", project.id().toString());
        typed.put("item", item == null ? null : project.id() + "/" + item);
        typed.put("what", what);
        typed.put("needed", needed);
        return typed;
    }

    /** Somebody raises one on the page. */
    public EmergencyView raise(String person) {
        EmergencyView raised = beans.getBean(RaiseEmergencyOnPage.class)
                .raise(
                        new Typed(project.id(), WorkItemKey.of("W1"), "The printer burns", "Another printer, today"),
                        PersonId.of(person));
        project.runWhatIsDue();
        return raised;
    }

    public EmergencyView take(EmergencyView emergency, String person) {
        return beans.getBean(TakeEmergency.class).take(project.id(), emergency.id(), PersonId.of(person));
    }

    public EmergencyView now(EmergencyView emergency) {
        return beans.getBean(Emergencies.class).get(emergency.id());
    }

    /** The messages of one kind, in the order of time. */
    public List<MessageView> told(String message) {
        return beans.getBean(Notifications.class).of(project.id()).stream()
                .filter(each -> each.tells(message))
                .toList();
    }

    /** Who was told that, in the order of time. */
    public List<String> peopleTold(String message) {
        return told(message).stream().map(each -> each.person().value()).toList();
    }

    /** Somebody raises one in any project; the first takes it who was told in another's place, or else the first of all. */
    public static void raiseAndTake(BeanFactory beans, ProjectId project, String person) {
        EmergencyView raised = beans.getBean(RaiseEmergencyOnPage.class)
                .raise(new Typed(project, null, "The printer burns", "Another printer, today"), PersonId.of(person));
        PersonId taker = raised.told().stream()
                .filter(told -> told.inPlaceOf() != null)
                .findFirst()
                .orElse(raised.told().get(0))
                .person();
        beans.getBean(TakeEmergency.class).take(project, raised.id(), taker);
    }

    /** What is written down of it. */
    public static Map<String, Object> agreed() {
        return Map.of(
                "agreed", "They send a printer by noon",
                "withWhom", "Carl of Fast Print",
                "agreedOn", "2024-03-04",
                "agreedAt", "9:20");
    }

    /** How it ends. */
    public static Map<String, Object> ending(List<Map<String, Object>> actions) {
        return Map.of(
                "cause", "EQUIPMENT",
                "explanation", "The old printer was worn out",
                "recommendation", "CHANGE",
                "actions", actions);
    }
}
