package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Answers;
import io.septet.meeting.MeetingId;
import io.septet.meeting.ProposedTopics;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do on the page of a meeting to which they are invited: answer, propose topics, and take them as its host. */
@Controller
@RequestMapping("/projects/{id}/meetings/{meeting}")
class InvitationController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Answers answers;
    private final ProposedTopics topics;
    private final MeetingSheet sheet;
    private final Readers readers;
    private final Repetition repetition;
    private final FindingTexts texts;

    InvitationController(
            Answers answers,
            ProposedTopics topics,
            MeetingSheet sheet,
            Readers readers,
            Repetition repetition,
            FindingTexts texts) {
        this.answers = answers;
        this.topics = topics;
        this.sheet = sheet;
        this.readers = readers;
        this.repetition = repetition;
        this.texts = texts;
    }

    /** A meeting on whose page somebody does something. */
    private record Place(ProjectView project, MeetingId meeting, PersonId person) {}

    @ModelAttribute
    void place(@PathVariable UUID id, @PathVariable UUID meeting, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        page.addAttribute("project", project);
        page.addAttribute("at", new Place(project, sheet.known(project, meeting), person));
    }

    /** @param from {@code home} where one answers on the first page, and comes back to it */
    @PostMapping("/answer")
    String answer(
            @ModelAttribute(name = "at", binding = false) Place place,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String from,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        String next = then(
                () -> answers.answer(place.meeting(), answerOf(answer), word, place.person()),
                "meeting.answer.done",
                place,
                page,
                response,
                afterwards);
        return next.startsWith("redirect:") && from.equals("home") ? "redirect:/#meetings" : next;
    }

    /** One's own answer as a reply, which the host's calendar program reads; there is none before it is given. */
    @GetMapping("/answer.ics")
    ResponseEntity<byte[]> reply(@ModelAttribute(name = "at", binding = false) Place place) {
        String reply = answers.reply(place.meeting(), place.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"answer.ics\"")
                .body(reply.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/topics")
    String propose(
            @ModelAttribute(name = "at", binding = false) Place place,
            @ModelAttribute("proposal") Typed typed,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        return then(
                () -> topics.propose(place.meeting(), typed.topic(), place.person()),
                "meeting.proposal.done",
                place,
                page,
                response,
                afterwards);
    }

    @PostMapping("/topics/{topic}/taken")
    String take(
            @ModelAttribute(name = "at", binding = false) Place place,
            @PathVariable UUID topic,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        requireOf(place, topic);
        return then(
                () -> topics.take(topic, place.person()), "meeting.proposal.taken", place, page, response, afterwards);
    }

    @PostMapping("/topics/{topic}/not-taken")
    String turnDown(
            @ModelAttribute(name = "at", binding = false) Place place,
            @PathVariable UUID topic,
            @RequestParam(defaultValue = "") String word,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        requireOf(place, topic);
        return then(
                () -> topics.turnDown(topic, word, place.person()),
                "meeting.proposal.notTaken",
                place,
                page,
                response,
                afterwards);
    }

    private void requireOf(Place place, UUID topic) {
        if (topics.of(place.meeting()).stream().noneMatch(each -> each.id().equals(topic))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Shows the page anew; after a refusal with what was typed, and why it was refused. */
    private String then(
            Runnable deed,
            String done,
            Place place,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            repetition.of(deed);
        } catch (Refused refused) {
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            sheet.fill(page, place.project(), place.meeting(), place.person());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "meeting/meeting";
        }
        afterwards.addFlashAttribute("notice", done);
        return "redirect:/projects/%s/meetings/%s".formatted(place.project().id(), place.meeting());
    }

    private static Answer answerOf(String typed) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(typed))
                .findFirst()
                .orElse(Answer.NONE);
    }

    /** What was typed, so that it is still there after a refusal. */
    record Typed(String subject, String presenter, @Nullable Integer minutes, String material) {

        Typed {
            subject = subject == null ? "" : subject;
            presenter = presenter == null ? "" : presenter;
            material = material == null ? "" : material;
        }

        AgendaTopic topic() {
            return new AgendaTopic(
                    subject,
                    presenter.isEmpty() ? null : PersonId.of(presenter),
                    minutes == null ? 0 : minutes,
                    material.isBlank() ? null : material.strip());
        }
    }
}
