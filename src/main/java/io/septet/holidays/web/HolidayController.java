package io.septet.holidays.web;

import io.septet.calendar.Proposed;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.holidays.PutHolidaysIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where administrators see which years have a list of holidays, and put one in: a file is looked at first, then shown with
 * what it makes different, and counts once that is confirmed.
 */
@Controller
@RequestMapping("/holidays")
class HolidayController {

    private static final String PAGE = "holidays/holidays";
    private static final String CONFIRMATION = "holidays/confirmation";
    private static final int LONGEST_NAME = 200;

    private final PutHolidaysIn holidays;
    private final Directory directory;
    private final FindingTexts texts;

    HolidayController(PutHolidaysIn holidays, Directory directory, FindingTexts texts) {
        this.holidays = holidays;
        this.directory = directory;
        this.texts = texts;
    }

    @ModelAttribute
    void forAdministrators(PersonId person) {
        holidays.require(person);
    }

    @GetMapping
    String show(Model model) {
        return page(model, Map.of(), "");
    }

    @GetMapping("/{year:\\d{1,4}}")
    String year(@PathVariable int year, Model model) {
        if (holidays.days(year).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("year", year);
        model.addAttribute("days", holidays.days(year));
        return "holidays/year";
    }

    @PostMapping("/check")
    String check(
            @RequestParam(defaultValue = "") String year,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file.isEmpty()) {
                throw Refused.at("file", "holidays.refused.none");
            }
            Proposed proposed = holidays.propose(number(year), file.getBytes());
            model.addAttribute("proposed", proposed);
            model.addAttribute("concerned", holidays.concerned(proposed));
            model.addAttribute("names", directory.roster());
            model.addAttribute("name", nameOf(file));
            return CONFIRMATION;
        } catch (Refused refused) {
            return refuse(refused, year, model, response);
        }
    }

    @PostMapping
    String put(
            @RequestParam String year,
            @RequestParam String content,
            @RequestParam String name,
            @RequestParam long instead,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            holidays.put(number(year), content.getBytes(StandardCharsets.UTF_8), name, person, instead);
        } catch (Refused refused) {
            return refuse(refused, year, model, response);
        }
        afterwards.addFlashAttribute("notice", "holidays.done");
        return "redirect:/holidays";
    }

    private String refuse(Refused refused, String year, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, texts.byPath(refused), year);
    }

    private String page(Model model, Map<String, String> wrong, String year) {
        model.addAttribute("wrong", wrong);
        model.addAttribute("typed", year);
        model.addAttribute("lists", holidays.inForce());
        model.addAttribute("unknown", holidays.unknown());
        model.addAttribute("plans", holidays.plansWithoutList());
        model.addAttribute("tasks", holidays.tasksWithoutList());
        model.addAttribute("names", directory.roster());
        return PAGE;
    }

    /** What is no year is one for which nobody makes a list. */
    private static int number(String year) {
        return year.strip().matches("[0-9]{4}") ? Integer.parseInt(year.strip()) : 0;
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
