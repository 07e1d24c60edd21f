package io.septet.report;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.OpenMatter;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The weekly reports that are not written yet (T3). */
@Component
@Order(50)
class ReportRegister implements Register {

    private final ReportRounds rounds;
    private final Directory directory;
    private final DateWording days;
    private final MessageSource texts;

    ReportRegister(ReportRounds rounds, Directory directory, DateWording days, MessageSource texts) {
        this.rounds = rounds;
        this.directory = directory;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "report.title";
    }

    @Override
    public String page() {
        return "reports";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return rounds.open(project.id()).stream()
                .flatMap(round -> matters(project, round, reader).stream())
                .toList();
    }

    private List<OpenMatter> matters(ProjectView project, RoundView round, Locale reader) {
        Roster roster = directory.roster();
        return round.reports().stream()
                .filter(report -> !report.isWritten())
                .map(report -> new OpenMatter(
                        say(
                                reader,
                                "report.owed",
                                roster.department(report.department()),
                                days.day(round.until(), reader)),
                        say(reader, report.isMissed() ? "report.state.missing" : "report.state.awaited"),
                        round.askedAt(),
                        contact(project, report),
                        round.dueAt()))
                .toList();
    }

    private static List<PersonId> contact(ProjectView project, ReportView report) {
        return project.participation(report.department()).map(Participation::contact).stream()
                .toList();
    }

    private String say(Locale reader, String key, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
