package io.septet;

import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.demo.Handwriting;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.SampleGoals;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.plan.SamplePlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.BeanFactory;

/** What a large company has more of than a small one: departments, people, work items, meetings. */
final class MoreOfEverything implements AutoCloseable {

    private static final List<String> HIRED = List.of("hired1", "hired2", "hired3", "hired4", "hired5");

    private final IdentityService identities;
    private final Meetings meetings;

    /** Five people come, each in a department of their own, until this is closed. */
    MoreOfEverything(BeanFactory beans) {
        identities = beans.getBean(IdentityService.class);
        meetings = beans.getBean(Meetings.class);
        HIRED.forEach(this::hire);
    }

    private void hire(String id) {
        identities.saveUser(identities.newUser(id));
        Group department = identities.newGroup(id);
        department.setType(Directory.DEPARTMENT);
        department.setName(id);
        identities.saveGroup(department);
        identities.createMembership(id, id);
    }

    /** As everybody writes, but of two more departments and six more work items. */
    Handwriting handwriting() {
        return MoreOfEverything::written;
    }

    private static Object written(String task, Map<String, ?> shown, Supplier<String> token) {
        return switch (task) {
            case "DefineGoal" ->
                Map.of(
                        "objective", SampleGoals.objective(),
                        "keyResults", SampleGoals.inOrder().keyResults(),
                        "scope", SampleGoals.largeScope());
            case "AssignDepartments" -> SamplePlans.largeParts();
            case "PlanWork" -> SamplePlans.largeWork();
            default -> Life.SCRIPT.into(task, shown, token);
        };
    }

    /** Three meetings more. */
    void meet(Life project) {
        LocalDate day = EngineAtRest.MONDAY_MORNING.atZone(SHANGHAI).toLocalDate();
        for (MeetingKind kind : List.of(MeetingKind.KICK_OFF, MeetingKind.REVIEW, MeetingKind.REVIEW)) {
            MinutesContent content = new MinutesContent(
                    day,
                    LocalTime.of(8, 0),
                    30,
                    "Room 3",
                    List.of(PersonId.of(Life.LEAD), PersonId.of("finance.ann"), PersonId.of("service.ann")),
                    List.of(new MinutesContent.Topic("How it goes", PersonId.of("service.bob"), "Well")),
                    List.of(),
                    List.of(new MinutesContent.ActionItem("Go on", PersonId.of("finance.bob"), day.plusDays(7))));
            meetings.record(project.id(), kind, null, content, Doer.of(PersonId.of(Life.COORDINATOR)));
        }
    }

    @Override
    public void close() {
        HIRED.forEach(identities::deleteUser);
        HIRED.forEach(identities::deleteGroup);
    }
}
