package io.septet.meeting.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.meeting.CallAcceptanceMeeting;
import io.septet.meeting.CallAcceptanceMeeting.Asked;
import io.septet.meeting.MeetingId;
import io.septet.plan.WorkItemRef;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever accepts a deliverable calls all who do to a meeting about it (T8). */
@Controller
@RequestMapping("/projects/{id}/meetings/acceptance/{item}")
class AcceptanceMeetingController {

    private static final String PAGE = "meeting/acceptance";

    private final Readers readers;
    private final CallAcceptanceMeeting calling;
    private final TimesOnPage times;
    private final Directory directory;
    private final Repetition repetition;
    private final FindingTexts texts;
    private final WorkingTime time;

    AcceptanceMeetingController(
            Readers readers,
            CallAcceptanceMeeting calling,
            TimesOnPage times,
            Directory directory,
            Repetition repetition,
            FindingTexts texts,
            WorkingTime time) {
        this.readers = readers;
        this.calling = calling;
        this.times = times;
        this.directory = directory;
        this.repetition = repetition;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping
    String form(@PathVariable UUID id, @PathVariable String item, TimeInForm typed, PersonId person, Model page) {
        fill(page, readers.open(new ProjectId(id), person), item, typed, person);
        return PAGE;
    }

    @PostMapping
    String call(
            @PathVariable UUID id,
            @PathVariable String item,
            @ModelAttribute("typed") TimeInForm typed,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        WorkItemRef about = WorkItemRef.of(project.id(), item);
        MeetingId called;
        try {
            called = repetition
                    .of(() -> calling.call(about, typed.read(), person))
                    .id();
        } catch (Refused refused) {
            fill(page, project, item, typed, person);
            page.addAttribute("refused", texts.sentences(refused.findings()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "meeting.acceptance.done");
        return "redirect:/projects/%s/meetings/%s".formatted(project.id(), called);
    }

    private void fill(Model page, ProjectView project, String item, TimeInForm typed, PersonId person) {
        Asked asked = calling.asked(WorkItemRef.of(project.id(), item), person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("project", project);
        page.addAttribute("item", item);
        page.addAttribute("asked", asked);
        page.addAttribute("typed", typed.read());
        page.addAttribute("names", directory.roster());
        times.sayWhoseHours(page, person);
        times.fill(page, project, asked.invited(), time.today(), CallAcceptanceMeeting.USUAL_MINUTES, null);
    }
}
