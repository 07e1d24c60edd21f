package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.meeting.ChangeFollowingOfSeries;
import io.septet.meeting.ChangeOneOfSeries;
import io.septet.meeting.SeriesId;
import io.septet.meeting.TypedSeries;
import io.septet.meeting.TypedTime;
import io.septet.platform.PlainText;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The series of a project's meetings, and the place to move or call off one of them or all that follow (R5). */
@Controller
class SeriesController {

    private static final String PAGE = "meeting/series";

    private final Readers readers;
    private final SeriesSheet sheet;
    private final ChangeOneOfSeries one;
    private final ChangeFollowingOfSeries following;
    private final Repetition repetition;
    private final FindingTexts texts;

    SeriesController(
            Readers readers,
            SeriesSheet sheet,
            ChangeOneOfSeries one,
            ChangeFollowingOfSeries following,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.one = one;
        this.following = following;
        this.repetition = repetition;
        this.texts = texts;
    }

    /** How many meetings of a series are meant. */
    enum Extent {
        ONE,
        FOLLOWING
    }

    @GetMapping("/projects/{id}/meetings/series")
    String series(@PathVariable UUID id, PersonId person, Model page) {
        fill(page, readers.open(new ProjectId(id), person), person);
        return PAGE;
    }

    @PostMapping("/projects/{id}/meetings/series/moved")
    String move(
            @PathVariable UUID id,
            @RequestParam UUID series,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            @RequestParam(defaultValue = "ONE") Extent extent,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String minutesLong,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String everyWeeks,
            @RequestParam(defaultValue = "") String until,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        SeriesId which = new SeriesId(series);
        LocalDate newDay = read(day, LocalDate::parse);
        LocalTime time = read(PlainText.halfWidth(at), SeriesController::time);
        Integer minutes = read(minutesLong, Integer::valueOf);
        Runnable moving = extent == Extent.ONE
                ? () -> one.move(which, week, new TypedTime(newDay, time, minutes, place), person)
                : () -> following.move(
                        which,
                        week,
                        new TypedSeries(
                                newDay,
                                time,
                                minutes,
                                place,
                                read(everyWeeks, Integer::valueOf),
                                read(until, LocalDate::parse)),
                        person);
        return done(moving, "meeting.series.moved.done." + extent, project, week, person, page, response, afterwards);
    }

    @PostMapping("/projects/{id}/meetings/series/called-off")
    String callOff(
            @PathVariable UUID id,
            @RequestParam UUID series,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            @RequestParam(defaultValue = "ONE") Extent extent,
            @RequestParam(defaultValue = "") String reason,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        SeriesId which = new SeriesId(series);
        String why = PlainText.withLineFeeds(reason);
        Runnable callingOff = extent == Extent.ONE
                ? () -> one.callOff(which, week, why, person)
                : () -> following.callOff(which, week, why, person);
        return done(
                callingOff,
                "meeting.series.calledOff.done." + extent,
                project,
                week,
                person,
                page,
                response,
                afterwards);
    }

    private String done(
            Runnable change,
            String notice,
            ProjectView project,
            LocalDate week,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            repetition.of(change);
        } catch (Refused refused) {
            fill(page, project, person);
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            page.addAttribute("refusedWeek", week);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", notice);
        return "redirect:/projects/%s/meetings/series".formatted(project.id());
    }

    private void fill(Model page, ProjectView project, PersonId person) {
        page.addAttribute("project", project);
        sheet.fill(page, project, person);
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.length() == "9:30".length() ? "0" + typed : typed);
    }

    /** What is typed; null when it is nothing, or nothing that can be read. */
    private static <T> @Nullable T read(String typed, Function<String, T> reading) {
        try {
            return typed.isBlank() ? null : reading.apply(typed.strip());
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}
