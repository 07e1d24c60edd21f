package io.septet.absence.web;

import static io.septet.findings.Blank.blank;

import io.septet.absence.Absences;
import io.septet.absence.NameSubstitute;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

/**
 * Where people name a substitute for an absence of their own, heads and administrators for that of others, take it back,
 * and see whom they stand in for.
 */
@Controller
@RequestMapping("/absences")
class AbsenceController {

    private static final String PAGE = "absence/absences";
    private static final String BACK = "redirect:/absences";
    private static final String NOTICE = "notice";

    private final NameSubstitute naming;
    private final Absences absences;
    private final Directory directory;
    private final WorkingTime time;
    private final FindingTexts texts;

    AbsenceController(
            NameSubstitute naming, Absences absences, Directory directory, WorkingTime time, FindingTexts texts) {
        this.naming = naming;
        this.absences = absences;
        this.directory = directory;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping
    String show(@ModelAttribute("typed") Typed typed, PersonId person, Model model) {
        fill(person, Map.of(), model);
        return PAGE;
    }

    @PostMapping
    String name(
            @ModelAttribute("typed") Typed typed,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            PersonId absent = typed.absent().isEmpty() ? person : PersonId.of(typed.absent());
            naming.name(absent, PersonId.of(typed.substitute()), day(typed.from()), day(typed.until()), person);
        } catch (Refused refused) {
            fill(person, texts.byPath(refused), model);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute(NOTICE, "absence.named");
        return BACK;
    }

    @PostMapping("/{id}/end")
    String takeBack(@PathVariable UUID id, PersonId person, RedirectAttributes afterwards) {
        try {
            naming.takeBack(id, person);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        afterwards.addFlashAttribute(NOTICE, "absence.takenBack");
        return BACK;
    }

    private void fill(PersonId reader, Map<String, String> wrong, Model model) {
        List<Person> led = naming.ledBy(reader);
        List<Person> colleagues = directory.people().stream()
                .filter(colleague -> !led.isEmpty() || !colleague.id().equals(reader))
                .toList();
        model.addAttribute("wrong", wrong);
        model.addAttribute("own", absences.of(reader));
        model.addAttribute("led", led);
        model.addAttribute("others", absences.of(led.stream().map(Person::id).toList()));
        model.addAttribute("covered", absences.coveredBy(reader));
        model.addAttribute("colleagues", colleagues);
        model.addAttribute("today", time.today());
        model.addAttribute("names", directory.roster());
    }

    /** A browser sends {@code 2024-03-04}; anything else is no day. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return blank();
        }
    }

    /** What was typed, so that it is still there after a refusal. */
    record Typed(String absent, String substitute, String from, String until) {

        Typed {
            absent = absent == null ? "" : absent;
            substitute = substitute == null ? "" : substitute;
            from = from == null ? "" : from;
            until = until == null ? "" : until;
        }
    }
}
