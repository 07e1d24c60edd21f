package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.meeting.ChangeMeeting;
import io.septet.meeting.ChangeMeeting.NewTime;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingView;
import io.septet.plan.WorkItem;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.tracking.Acceptors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings of a project: those that were called, each on a page of its own, and their minutes (M1–M5, S4, V1). */
@Controller
@RequestMapping("/projects/{id}/meetings")
class MeetingController {

    private static final String PROJECT = "project";
    private static final String ONE = "meeting/meeting";

    private final Readers readers;
    private final MeetingSheet sheet;
    private final TimesOnPage times;
    private final Acceptors acceptors;
    private final ChangeMeeting changing;
    private final Repetition repetition;
    private final FindingTexts texts;

    MeetingController(
            Readers readers,
            MeetingSheet sheet,
            TimesOnPage times,
            Acceptors acceptors,
            ChangeMeeting changing,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.times = times;
        this.acceptors = acceptors;
        this.sheet = sheet;
        this.changing = changing;
        this.repetition = repetition;
        this.texts = texts;
    }

    @ModelAttribute
    void project(@PathVariable UUID id, PersonId person, Model page) {
        page.addAttribute(PROJECT, readers.open(new ProjectId(id), person));
    }

    @GetMapping
    String all(@ModelAttribute(name = PROJECT, binding = false) ProjectView project, PersonId person, Model page) {
        sheet.fillAll(page, project, person);
        page.addAttribute("toAccept", toAccept(project, person));
        return "meeting/meetings";
    }

    @GetMapping("/{meeting}")
    String one(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable UUID meeting,
            TimeInForm chosen,
            PersonId person,
            Model page) {
        if (chosen.startsOn() != null) {
            page.addAttribute("chosen", chosen.read());
        }
        show(page, project, sheet.known(project, meeting), person);
        return ONE;
    }

    @PostMapping("/{meeting}/time")
    String move(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable UUID meeting,
            TimeInForm form,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        MeetingId known = sheet.known(project, meeting);
        NewTime typed = form.read();
        try {
            repetition.of(() -> changing.move(known, typed, person));
        } catch (Refused refused) {
            page.addAttribute("typed", typed);
            page.addAttribute("moveRefused", texts.sentences(refused.findings()));
            return refused(page, project, known, person, response);
        }
        afterwards.addFlashAttribute("notice", "meeting.move.done");
        return "redirect:/projects/%s/meetings/%s".formatted(project.id(), known);
    }

    @PostMapping("/{meeting}/calling-off")
    String callOff(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String reason,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        MeetingId known = sheet.known(project, meeting);
        try {
            repetition.of(() -> changing.callOff(known, reason, person));
        } catch (Refused refused) {
            page.addAttribute("reason", reason);
            page.addAttribute("callingOffRefused", texts.sentences(refused.findings()));
            return refused(page, project, known, person, response);
        }
        afterwards.addFlashAttribute("notice", "meeting.callOff.done");
        return "redirect:/projects/%s/meetings/%s".formatted(project.id(), known);
    }

    private String refused(
            Model page, ProjectView project, MeetingId meeting, PersonId person, HttpServletResponse response) {
        show(page, project, meeting, person);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return ONE;
    }

    /** What lies before others and was delivered by the person, or belongs to the project that they lead or coordinate. */
    private List<WorkItem> toAccept(ProjectView project, PersonId person) {
        boolean isTheirs = List.of(project.overallLead(), project.coordinator()).contains(person);
        return acceptors.awaited(project.id()).keySet().stream()
                .filter(item -> isTheirs || item.responsible().equals(person))
                .toList();
    }

    /** Who may move it sees, too, when everybody invited is free. */
    private void show(Model page, ProjectView project, MeetingId id, PersonId person) {
        MeetingView meeting = sheet.fill(page, project, id, person);
        if (ChangeMeeting.mayChange(meeting, project, person)) {
            times.sayWhoseHours(page, person);
            times.fill(
                    page,
                    project,
                    meeting.notice().attendees(),
                    sheet.dayOf(meeting),
                    meeting.notice().minutesLong(),
                    id);
        }
    }
}
