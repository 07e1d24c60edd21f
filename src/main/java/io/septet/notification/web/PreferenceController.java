package io.septet.notification.web;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.ZoneOfReader;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.notification.OwnWebHooks;
import io.septet.notification.ReadingChoices;
import io.septet.notification.TellingChoices;
import io.septet.notification.ToldHow;
import io.septet.platform.BrowserLanguage;
import io.septet.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people choose how they are told: by mail or not, and whether what is routine comes together; and how they read: in
 * which language and zone.
 */
@Controller
@RequestMapping("/preferences")
class PreferenceController {

    private static final String PAGE = "notification/preferences";
    private static final String DEFAULT_HOUR = "17";
    private static final int HOURS = 24;

    private final TellingChoices choices;
    private final ReadingChoices reading;
    private final BrowserLanguage browser;
    private final OwnWebHooks hooks;
    private final WorkingTime time;
    private final FindingTexts texts;

    PreferenceController(
            TellingChoices choices,
            ReadingChoices reading,
            BrowserLanguage browser,
            OwnWebHooks hooks,
            WorkingTime time,
            FindingTexts texts) {
        this.choices = choices;
        this.reading = reading;
        this.browser = browser;
        this.hooks = hooks;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping
    String show(PersonId reader, Locale locale, Model model) {
        return page(reader, kept(reader), keptReading(reader), Map.of(), locale, model);
    }

    private Typed kept(PersonId reader) {
        ToldHow how = choices.of(reader);
        Integer hour = how.digestHour();
        return new Typed(
                String.valueOf(how.byMail()),
                String.valueOf(hour != null),
                hour == null ? DEFAULT_HOUR : hour.toString());
    }

    private TypedReading keptReading(PersonId reader) {
        return new TypedReading(
                reading.languageOf(reader).map(Locale::toLanguageTag).orElse(""),
                reading.zoneOf(reader).map(ZoneId::getId).orElse(""));
    }

    @PostMapping
    String choose(
            Typed typed,
            PersonId reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            choices.choose(reader, typed.how());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(reader, typed, keptReading(reader), texts.byPath(refused), locale, model);
        }
        afterwards.addFlashAttribute("notice", "notification.preferences.kept");
        return "redirect:/preferences";
    }

    @PostMapping("/reading")
    String chooseReading(
            TypedReading typed,
            PersonId reader,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        boolean isOfBrowser = typed.language().isEmpty();
        if (isOfBrowser) {
            browser.forget(request, response);
        }
        try {
            reading.choose(reader, typed.language(), browser.asked(request), typed.zone());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(reader, kept(reader), typed, texts.byPath(refused), locale, model);
        }
        afterwards.addFlashAttribute("notice", "notification.reading.kept");
        return "redirect:/preferences";
    }

    /** Whatever the reader is told is sent to a program of theirs from now on. */
    @PostMapping("/web-hook")
    String openWebHook(
            @RequestParam String hook,
            PersonId reader,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            afterwards.addFlashAttribute("secret", hooks.open(reader, hook));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typedHook", hook);
            return page(reader, kept(reader), keptReading(reader), texts.byPath(refused), locale, model);
        }
        return "redirect:/preferences";
    }

    /** Nothing more is sent to the reader's program. */
    @PostMapping("/web-hook/off")
    String closeWebHook(PersonId reader, RedirectAttributes afterwards) {
        hooks.close(reader);
        afterwards.addFlashAttribute("notice", "notification.hook.closed");
        return "redirect:/preferences";
    }

    private String page(
            PersonId reader,
            Typed typed,
            TypedReading typedReading,
            Map<String, String> wrong,
            Locale locale,
            Model model) {
        model.addAttribute("hookHosts", hooks.hosts());
        model.addAttribute("webHook", hooks.of(reader).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("typedReading", typedReading);
        model.addAttribute("wrong", wrong);
        model.addAttribute("languages", Texts.LANGUAGES);
        model.addAttribute("companyZone", time.zone().getId());
        model.addAttribute("zones", zones(locale));
        model.addAttribute("hours", IntStream.range(0, HOURS).boxed().toList());
        return PAGE;
    }

    /** By its id, what each zone is called. */
    private static Map<String, String> zones(Locale locale) {
        Map<String, String> zones = new LinkedHashMap<>();
        ZoneOfReader.places().forEach(id -> zones.put(id, ZoneId.of(id).getDisplayName(TextStyle.FULL, locale)));
        return zones;
    }

    /**
     * What was typed, so that it is still there after a refusal.
     *
     * @param digest whether what is routine comes together, at the hour
     */
    record Typed(String byMail, String digest, String hour) {

        Typed {
            byMail = byMail == null ? "" : byMail;
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
    }

    /**
     * What was typed of how one reads.
     *
     * @param language of {@code Texts.LANGUAGES}; empty for that of the browser
     * @param zone of {@code ZoneOfReader.places}; empty for the company's
     */
    record TypedReading(String language, String zone) {

        TypedReading {
            language = language == null ? "" : language;
            zone = zone == null ? "" : zone;
        }
    }
}
