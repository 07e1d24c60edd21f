package io.septet.meeting.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.meeting.Confirmations;
import io.septet.meeting.LookBack;
import io.septet.meeting.LookBacks;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesId;
import io.septet.paper.PrintedAs;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The minutes of one meeting, with what was said to them (M3, M5) and of the meeting itself (M7). */
@Controller
@RequestMapping("/projects/{id}/meetings/minutes")
class MinutesController {

    private static final String PAGE = "meeting/page-of-minutes";

    private final Readers readers;
    private final Meetings meetings;
    private final Confirmations confirmations;
    private final LookBacks lookBacks;
    private final Directory directory;
    private final Repetition repetition;
    private final FindingTexts texts;

    MinutesController(
            Readers readers,
            Meetings meetings,
            Confirmations confirmations,
            LookBacks lookBacks,
            Directory directory,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.lookBacks = lookBacks;
        this.directory = directory;
        this.repetition = repetition;
        this.texts = texts;
    }

    @GetMapping({"/{minutes}", "/{minutes}.pdf"})
    String show(@PathVariable UUID id, @PathVariable UUID minutes, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return fill(page, project, versions(project, minutes), person);
    }

    @PostMapping("/{minutes}/look-back")
    String lookBack(
            @PathVariable UUID id,
            @PathVariable UUID minutes,
            @RequestParam LookBack.Verdict verdict,
            @RequestParam(defaultValue = "") String words,
            PersonId person,
            Model page,
            HttpServletResponse response) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<Minutes> versions = versions(project, minutes);
        try {
            repetition.of(() -> lookBacks.say(new MinutesId(minutes), person, verdict, words));
        } catch (Refused refused) {
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return fill(page, project, versions, person);
        }
        return "redirect:/projects/%s/meetings/minutes/%s#look-back".formatted(project.id(), minutes);
    }

    private List<Minutes> versions(ProjectView project, UUID minutes) {
        List<Minutes> versions = meetings.versions(project.id()).get(new MinutesId(minutes));
        if (versions == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return versions;
    }

    private String fill(Model page, ProjectView project, List<Minutes> versions, PersonId person) {
        Minutes latest = versions.get(versions.size() - 1);
        List<LookBack> said = lookBacks.of(List.of(latest.minutesId())).getOrDefault(latest.minutesId(), List.of());
        page.addAttribute("project", project);
        page.addAttribute("minutes", latest);
        page.addAttribute("superseded", versions.subList(0, versions.size() - 1));
        page.addAttribute("asked", confirmations.find(latest.minutesId()).orElse(null));
        page.addAttribute("said", said);
        page.addAttribute(
                "good",
                said.stream()
                        .filter(each -> each.verdict() == LookBack.Verdict.GOOD)
                        .count());
        page.addAttribute("maySay", lookBacks.maySay(latest, person));
        page.addAttribute("names", directory.roster());
        PrintedAs.of(project, latest.heldAt(), "meeting.document." + latest.kind())
                .on(page);
        return PAGE;
    }
}
