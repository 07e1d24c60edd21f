package io.septet.plan;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.project.Part;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the form proposes while a project has agreed on nothing yet: the settings, with this project's people. */
@Component
class ProposedAgreement {

    private final PlanSettings settings;
    private final Directory directory;
    private final MessageSource texts;
    private final LessonsInPlan lessons;

    ProposedAgreement(PlanSettings settings, Directory directory, MessageSource texts, LessonsInPlan lessons) {
        this.settings = settings;
        this.directory = directory;
        this.texts = texts;
        this.lessons = lessons;
    }

    Agreement of(ProjectView project) {
        return new Agreement(
                settings.meetingDay(),
                settings.meetingTime().toString(),
                settings.meetingMinutes(),
                settings.deepDiveEveryWeeks(),
                settings.dailyUpdateBy().toString(),
                settings.weeklySummaryOn(),
                emergencyPath(project),
                words(settings.urgentChannel(), "plan.proposed.urgentChannel"),
                words(settings.importantChannel(), "plan.proposed.importantChannel"),
                words(settings.routineChannel(), "plan.proposed.routineChannel"),
                words(settings.documents(), "plan.proposed.documents"),
                settings.spendingLimit(),
                settings.strategicFirst(),
                words(settings.early(), "plan.proposed.early"),
                words(settings.late(), "plan.proposed.late"),
                lessons.rules(project.id()));
    }

    private List<Agreement.Step> emergencyPath(ProjectView project) {
        return settings.emergencyPath().stream()
                .flatMap(step -> person(step.whom(), project).map(whom -> new Agreement.Step(whom, step.afterHours())))
                .distinct()
                .toList();
    }

    private Stream<PersonId> person(PlanSettings.Role role, ProjectView project) {
        return switch (role) {
            case COORDINATOR -> Stream.of(project.coordinator());
            case OVERALL_LEAD -> Stream.of(project.overallLead());
            case HEAD_OF_LEADING_DEPARTMENT -> headOfLeadingDepartment(project).stream();
        };
    }

    private Optional<PersonId> headOfLeadingDepartment(ProjectView project) {
        return project.participations().stream()
                .filter(department -> department.part() == Part.LEAD)
                .map(Participation::department)
                .findFirst()
                .flatMap(directory::head)
                .map(Person::id);
    }

    private String words(String set, String key) {
        return set != null && !set.isBlank() ? set : texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
