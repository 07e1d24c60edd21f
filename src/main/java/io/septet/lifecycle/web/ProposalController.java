package io.septet.lifecycle.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.desk.Desk;
import io.septet.desk.Desk.Passed;
import io.septet.desk.Link;
import io.septet.desk.WhatFollows;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.lifecycle.ProjectProcess;
import io.septet.project.Category;
import io.septet.template.OfferedModel;
import io.septet.template.Origins;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a project is proposed on a page: what its start form in Tasklist takes, through the same door. */
@Controller
@RequestMapping("/projects/new")
class ProposalController {

    private static final String PAGE = "lifecycle/proposal";

    /** What the form asks for, in its order. */
    private static final List<String> FIELDS =
            List.of("name", "category", "initiatingDepartment", "overallLead", "coordinator", "model", "start");

    /** Models shown at once; more are found by their names. */
    private static final int MOST = 20;

    private static final TypeReference<Map<String, @Nullable String>> TYPED = new TypeReference<>() {};

    private final Desk desk;
    private final WhatFollows follows;
    private final Directory directory;
    private final Origins origins;
    private final FindingTexts texts;
    private final ObjectMapper json;

    ProposalController(
            Desk desk,
            WhatFollows follows,
            Directory directory,
            Origins origins,
            FindingTexts texts,
            ObjectMapper json) {
        this.desk = desk;
        this.follows = follows;
        this.directory = directory;
        this.origins = origins;
        this.texts = texts;
        this.json = json;
    }

    /**
     * @param model what the project is to be proposed after
     * @param called what models are sought whose name contains this; null where none are
     */
    @GetMapping
    String ask(
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String called,
            PersonId person,
            Model page) {
        Object begun = desk.openStart(ProjectProcess.PROCESS, person).sheet().content();
        Map<String, @Nullable String> typed = new LinkedHashMap<>(json.convertValue(begun, TYPED));
        if (model != null) {
            OfferedModel chosen = origins.find(model, person)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No model " + model));
            typed.put("model", model);
            typed.put("category", chosen.category().name());
        }
        page.addAttribute("called", called);
        return shown(page, typed, UUID.randomUUID(), Map.of(), person);
    }

    /** @param key of what is sent, which may come again when its answer was lost */
    @PostMapping
    String propose(
            @RequestParam Map<String, String> sent,
            @RequestParam UUID key,
            PersonId person,
            Locale reader,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards)
            throws JsonProcessingException {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.stream().filter(sent::containsKey).forEach(field -> typed.put(field, sent.get(field)));
        Passed passed;
        try {
            passed = desk.start(ProjectProcess.PROCESS, person, json.writeValueAsString(filledIn(typed)), key);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return shown(page, typed, key, texts.byPath(refused), person);
        }
        afterwards.addFlashAttribute("notice", "lifecycle.proposal.done");
        String started = Objects.requireNonNull(passed.processInstanceId());
        Link project =
                follows.afterStart(started, passed.begun(), person, reader).project();
        return "redirect:" + (project == null ? "/projects" : project.address());
    }

    /** A form sends nothing for a choice that was not made. */
    private static Map<String, String> filledIn(Map<String, String> typed) {
        Map<String, String> filledIn = new LinkedHashMap<>(typed);
        filledIn.values().removeIf(String::isEmpty);
        return filledIn;
    }

    private String shown(
            Model page,
            Map<String, ? extends @Nullable String> typed,
            UUID key,
            Map<String, String> wrong,
            PersonId person) {
        String model = typed.get("model");
        Optional<OfferedModel> chosen = model == null ? Optional.empty() : origins.find(model, person);
        page.addAttribute("chosen", chosen.orElse(null));
        page.addAttribute(
                "address", chosen.map(one -> origins.address(one.id(), person)).orElse(null));
        Object called = page.getAttribute("called");
        page.addAttribute(
                "models",
                chosen.isPresent()
                        ? List.of()
                        : origins.offered(called == null ? "" : called.toString(), MOST, person));
        page.addAttribute("typed", typed);
        page.addAttribute("key", key);
        page.addAttribute("wrong", wrong);
        page.addAttribute("categories", Category.values());
        page.addAttribute("names", directory.roster());
        return PAGE;
    }
}
