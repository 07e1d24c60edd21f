package io.septet.notification.web;

import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.notification.TellingChoices;
import io.septet.notification.ToldHow;
import io.septet.platform.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people choose how they are told: by mail or not, in which language, and whether what is routine comes together. */
@Controller
@RequestMapping("/preferences")
class PreferenceController {

    private static final String PAGE = "notification/preferences";
    private static final String DEFAULT_HOUR = "17";
    private static final int HOURS = 24;

    private final TellingChoices choices;
    private final FindingTexts texts;

    PreferenceController(TellingChoices choices, FindingTexts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String show(PersonId reader, Model model) {
        ToldHow how = choices.of(reader);
        String language = choices.languageOf(reader).map(Locale::toLanguageTag).orElse("");
        Integer hour = how.digestHour();
        return page(
                new Typed(
                        String.valueOf(how.byMail()),
                        language,
                        String.valueOf(hour != null),
                        hour == null ? DEFAULT_HOUR : hour.toString()),
                Map.of(),
                model);
    }

    @PostMapping
    String choose(
            Typed typed,
            PersonId reader,
            Locale browser,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            choices.choose(reader, typed.how(), typed.chosenLanguage(), browser);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(
                    typed,
                    refused.findings().stream()
                            .collect(Collectors.toMap(Finding::path, texts::sentence, (first, second) -> first)),
                    model);
        }
        afterwards.addFlashAttribute("notice", "notification.preferences.kept");
        return "redirect:/preferences";
    }

    private static String page(Typed typed, Map<String, String> wrong, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("languages", Texts.LANGUAGES);
        model.addAttribute("hours", IntStream.range(0, HOURS).boxed().toList());
        return PAGE;
    }

    /**
     * What was typed, so that it is still there after a refusal.
     *
     * @param language of {@code Texts.LANGUAGES}; empty for that of the browser
     * @param digest whether what is routine comes together, at the hour
     */
    record Typed(String byMail, String language, String digest, String hour) {

        Typed {
            byMail = byMail == null ? "" : byMail;
            language = language == null ? "" : language;
            digest = digest == null ? "" : digest;
            hour = hour == null ? "" : hour;
        }

        ToldHow how() {
            return new ToldHow(Boolean.parseBoolean(byMail), Boolean.parseBoolean(digest) ? typedHour() : null);
        }

        private Integer typedHour() {
            try {
                return Integer.valueOf(hour);
            } catch (NumberFormatException e) {
                throw Refused.at("hour", "notification.preferences.hour.wrong");
            }
        }

        @Nullable
        Locale chosenLanguage() {
            return language.isEmpty() ? null : Locale.forLanguageTag(language);
        }
    }
}
