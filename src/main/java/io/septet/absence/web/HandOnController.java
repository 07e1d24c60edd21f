package io.septet.absence.web;

import io.septet.absence.HandTaskOn;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people hand a single task on to a colleague; its form leads here. */
@Controller
@RequestMapping("/tasks/{taskId}/handing-on")
class HandOnController {

    private static final String PAGE = "absence/handing-on";

    private final HandTaskOn handingOn;
    private final Desk desk;
    private final FindingTexts texts;

    HandOnController(HandTaskOn handingOn, Desk desk, FindingTexts texts) {
        this.handingOn = handingOn;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String taskId, PersonId person, Model model, HttpServletResponse response) {
        return page(taskId, person, "", "", Map.of(), model, response);
    }

    @PostMapping
    String handOn(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String reason,
            PersonId person,
            Model model,
            HttpServletResponse response) {
        try {
            handingOn.handOn(taskId, person, PersonId.of(colleague), reason);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(taskId, person, colleague, reason, texts.byPath(refused), model, response);
        }
        model.addAttribute("done", true);
        return PAGE;
    }

    private String page(
            String taskId,
            PersonId person,
            String colleague,
            String reason,
            Map<String, String> wrong,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("taskId", taskId);
        model.addAttribute("colleague", colleague);
        model.addAttribute("reason", reason);
        model.addAttribute("wrong", wrong);
        try {
            Desk.OpenTask task = desk.open(taskId, person);
            if (task.neverHandedOn() == null) {
                model.addAttribute("task", task.task().name());
                model.addAttribute("colleagues", handingOn.colleagues(taskId, person));
            } else {
                model.addAttribute(
                        "wrong", Map.of("", texts.sentence(new Finding("", task.neverHandedOn(), List.of()))));
            }
        } catch (Refused notTheirs) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("wrong", texts.byPath(notTheirs));
        }
        return PAGE;
    }
}
