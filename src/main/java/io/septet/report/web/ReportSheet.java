package io.septet.report.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.paper.PrintedAs;
import io.septet.project.ProjectView;
import io.septet.report.ReportRounds;
import io.septet.report.ReportView;
import io.septet.report.RoundView;
import io.septet.report.Writers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's weekly reports shows. */
@Component
class ReportSheet {

    private final ReportRounds rounds;
    private final Writers writers;
    private final Directory directory;
    private final WorkingTime time;

    ReportSheet(ReportRounds rounds, Writers writers, Directory directory, WorkingTime time) {
        this.rounds = rounds;
        this.writers = writers;
        this.directory = directory;
        this.time = time;
    }

    /** @param week the last day of the one that is shown; the latest where there is no such week */
    void fill(Model page, ProjectView project, String week, PersonId person) {
        List<RoundView> all = rounds.of(project.id());
        RoundView shown = shown(all, week);
        boolean isOpen = shown != null && shown.isOpenAt(time.now());
        page.addAttribute("project", project);
        page.addAttribute("rounds", all);
        page.addAttribute("round", shown);
        page.addAttribute("isOpen", isOpen);
        page.addAttribute("missed", missed(all));
        page.addAttribute("theirs", isOpen ? writers.departments(person, project) : List.of());
        page.addAttribute("names", directory.roster());
        if (shown != null) {
            PrintedAs.of(project, shown.lastWrittenAt(), "report.document", shown.until())
                    .on(page);
        }
    }

    private static @Nullable RoundView shown(List<RoundView> all, String week) {
        return all.stream()
                .filter(round -> round.until().toString().equals(week))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** How many reports each department has not written in time. */
    private static Map<DepartmentId, Long> missed(List<RoundView> all) {
        return all.stream()
                .flatMap(round -> round.reports().stream())
                .filter(ReportView::isMissed)
                .collect(Collectors.groupingBy(ReportView::department, TreeMap::new, Collectors.counting()));
    }
}
