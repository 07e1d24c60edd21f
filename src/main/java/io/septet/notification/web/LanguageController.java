package io.septet.notification.web;

import io.septet.directory.PersonId;
import io.septet.notification.ReadingChoices;
import io.septet.platform.BrowserLanguage;
import io.septet.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The switch of the bar: who is signed in reads in that language from now on, wherever; anybody else in this browser. */
@Controller
class LanguageController {

    private final ReadingChoices choices;
    private final BrowserLanguage browser;

    LanguageController(ReadingChoices choices, BrowserLanguage browser) {
        this.choices = choices;
        this.browser = browser;
    }

    /** @param back the path from which one comes, and where one goes on */
    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Principal person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = Locale.forLanguageTag(language);
        if (!Texts.LANGUAGES.contains(chosen)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (person != null) {
            choices.choose(PersonId.of(person.getName()), chosen);
        }
        browser.choose(chosen, request, response);
        return "redirect:" + (isPath(back) ? back : "/");
    }

    /** Nobody is led to another site: its name would follow two slashes, which browsers also see in {@code /\\} and about a tab. */
    private static boolean isPath(String back) {
        return back.matches("/([^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*)?");
    }
}
