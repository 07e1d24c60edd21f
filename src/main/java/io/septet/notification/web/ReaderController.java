package io.septet.notification.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.BrowserLanguage;
import io.septet.platform.CompanyLook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who reads: for what Tasklist, Cockpit and Admin show as Septet's pages do. */
@RestController
@RequestMapping("/api/reader")
class ReaderController {

    private final Directory directory;
    private final CompanyLook company;
    private final BrowserLanguage browser;

    ReaderController(Directory directory, CompanyLook company, BrowserLanguage browser) {
        this.directory = directory;
        this.company = company;
        this.browser = browser;
    }

    /** Says who is signed in, in which language they read, and what the company is called. */
    @GetMapping
    ReaderView reader(PersonId person, Locale language, HttpServletRequest request, HttpServletResponse response) {
        if (!browser.of(request).equals(language)) {
            browser.choose(language, request, response);
        }
        return new ReaderView(person, directory.person(person).name(), language.toLanguageTag(), company.name());
    }

    /** @param language en or zh */
    record ReaderView(PersonId id, String name, String language, String company) {}
}
