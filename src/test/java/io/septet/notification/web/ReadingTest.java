package io.septet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.calendar.ZoneOfReader;
import io.septet.directory.PersonId;
import io.septet.notification.Languages;
import io.septet.notification.Notifications;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@OnBothDatabases
@DisplayName("S1: the language and the zone in which somebody reads")
class ReadingTest {

    private static final String COOKIE = "septet-language";

    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("sales.bob");

    @Autowired
    Browser browser;

    @Autowired
    Languages languages;

    @Autowired
    ZoneOfReader zones;

    @Autowired
    Notifications notifications;

    @Test
    @DisplayName("are those of the browser and of the company, until others are chosen")
    void atFirst() throws Exception {
        browser.as(ANN.value(), get("/preferences"))
                .andExpect(content().string(containsString("<option value=\"\">That of my browser</option>")))
                .andExpect(content().string(containsString("(Asia/Shanghai)")));
        assertThat(zones.of(ANN)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(zones.chosenBy(ANN)).isEmpty();
    }

    @Test
    @DisplayName(
            "count on every page and in every message from then on, whatever the browser asks for, and are shown again")
    void chosen() throws Exception {
        browser.as(ANN.value(), choosing("zh", "Europe/London"))
                .andExpect(redirectedUrl("/preferences"))
                .andExpect(flash().attribute("notice", "notification.reading.kept"));

        languages.remember(ANN, Locale.ENGLISH);
        assertThat(languages.of(ANN)).isEqualTo(Locale.CHINESE);
        browser.as(ANN.value(), get("/preferences"))
                .andExpect(content().string(containsString("<html lang=\"zh\"")))
                .andExpect(content().string(containsString("selected=\"selected\">中文")))
                .andExpect(content().string(containsString("selected=\"selected\">Europe/London · ")))
                .andExpect(cookie().value(COOKIE, "zh"));
        browser.as(ANN.value(), get("/api/texts"))
                .andExpect(jsonPath("$['form.language']").value("zh"));
        browser.as(ANN.value(), get("/api/reader"))
                .andExpect(jsonPath("$.id").value(ANN.value()))
                .andExpect(jsonPath("$.language").value("zh"))
                .andExpect(cookie().value(COOKIE, "zh"));
        assertThat(zones.of(List.of(ANN, BOB)))
                .containsEntry(ANN, ZoneId.of("Europe/London"))
                .containsEntry(BOB, ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @DisplayName("are the browser's and the company's again when one says so")
    void notChosenAnyMore() throws Exception {
        browser.as(ANN.value(), choosing("zh", "Europe/London"));
        browser.as(ANN.value(), choosing("", "").cookie(new Cookie(COOKIE, "zh")))
                .andExpect(cookie().maxAge(COOKIE, 0));
        assertThat(languages.of(ANN)).isEqualTo(Locale.ENGLISH);
        assertThat(zones.of(ANN)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        browser.as(ANN.value(), get("/preferences")).andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "fr, '', Choose English or Chinese",
        "'x y', '', Choose English or Chinese",
        "zh, Europe/Atlantis, 请从列表中选择时区",
        "zh, Etc/GMT-8, 请从列表中选择时区",
        "en, +08:00, Choose a time zone from the list"
    })
    @DisplayName("refuse what there is not, in words, and nothing is kept")
    void refused(String language, String zone, String sentence) throws Exception {
        languages.choose(ANN, Locale.forLanguageTag(language.equals("zh") ? "zh" : "en"));
        browser.as(ANN.value(), choosing(language.equals("zh") ? "en" : language, zone))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)));
        assertThat(languages.of(ANN).getLanguage()).isEqualTo(language.equals("zh") ? "zh" : "en");
        assertThat(zones.chosenBy(ANN)).isEmpty();
    }

    @Test
    @DisplayName("word moments on pages and in messages; the zone is named, for the company's clocks show another time")
    void moments() throws Exception {
        zones.choose(ANN, "Europe/London");
        Instant due = Instant.parse("2024-03-07T01:30:00Z");
        notifications.tell(List.of(ANN, BOB), "task.offered", null, Map.of("task", "T", "due", due));

        browser.as(ANN.value(), get("/messages"))
                .andExpect(content().string(containsString("7 Mar 2024, 01:30 (GMT)")));
        browser.as(BOB.value(), get("/messages"))
                .andExpect(content().string(allOf(containsString("7 Mar 2024, 09:30"), not(containsString("(GMT")))));
    }

    @Test
    @DisplayName("the switch of the bar chooses the language for all that is to come, and leads back to the page")
    void switched() throws Exception {
        browser.as(ANN.value(), get("/messages?from=2"))
                .andExpect(content().string(containsString("name=\"back\" value=\"/messages?from=2\"")))
                .andExpect(content().string(containsString(">中文</button>")));
        browser.as(ANN.value(), switching("zh", "/messages?from=2"))
                .andExpect(redirectedUrl("/messages?from=2"))
                .andExpect(cookie().value(COOKIE, "zh"))
                .andExpect(cookie().httpOnly(COOKIE, false));
        assertThat(languages.chosenBy(ANN)).contains(Locale.CHINESE);
    }

    @Test
    @DisplayName("the switch of the sign-in page counts in this browser, until somebody signs out")
    void beforeSigningIn() throws Exception {
        browser.send(switching("zh", "/login").locale(Locale.ENGLISH)).andExpect(cookie().value(COOKIE, "zh"));
        browser.send(get("/login").locale(Locale.ENGLISH).cookie(new Cookie(COOKIE, "zh")))
                .andExpect(content().string(containsString("<html lang=\"zh\"")));
        browser.as(BOB.value(), get("/preferences").cookie(new Cookie(COOKIE, "zh")))
                .andExpect(content().string(containsString("<html lang=\"zh\"")));
        browser.as(BOB.value(), post("/logout").with(csrf()).cookie(new Cookie(COOKIE, "zh")))
                .andExpect(cookie().maxAge(COOKIE, 0));
    }

    @Test
    @DisplayName("what was chosen elsewhere counts more than what this browser knows")
    void elsewhere() throws Exception {
        languages.choose(ANN, Locale.ENGLISH);
        browser.as(ANN.value(), get("/preferences").cookie(new Cookie(COOKIE, "zh")))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(cookie().value(COOKIE, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "login",
                ""
            })
    @DisplayName("the switch leads to no other site")
    void otherSites(String back) throws Exception {
        browser.as(ANN.value(), switching("zh", back)).andExpect(redirectedUrl("/"));
    }

    @Test
    @DisplayName("the switch knows two languages")
    void unknown() throws Exception {
        browser.as(ANN.value(), switching("fr", "/")).andExpect(status().isBadRequest());
        assertThat(languages.chosenBy(ANN)).isEmpty();
    }

    private static MockHttpServletRequestBuilder choosing(String language, String zone) {
        return post("/preferences/reading")
                .with(csrf())
                .param("language", language)
                .param("zone", zone);
    }

    private static MockHttpServletRequestBuilder switching(String language, String back) {
        return post("/language").with(csrf()).param("language", language).param("back", back);
    }
}
