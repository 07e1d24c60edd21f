package io.septet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.TellingChoices;
import io.septet.notification.ToldHow;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@OnBothDatabases
@DisplayName("S4: the page on which people choose how they are told")
class PreferencePageTest {

    private static final PersonId ANN = PersonId.of("sales.ann");

    @Autowired
    Browser browser;

    @Autowired
    TellingChoices choices;

    @Test
    @DisplayName("begins with mail, at once")
    void atFirst() throws Exception {
        browser.as(ANN.value(), get("/preferences"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>My settings</h1>")))
                .andExpect(content().string(containsString("value=\"true\" selected=\"selected\">By mail as well")))
                .andExpect(content().string(containsString("selected=\"selected\">One by one, at once")));
        assertThat(choices.of(ANN)).isEqualTo(ToldHow.AT_ONCE_BY_MAIL);
    }

    @Test
    @DisplayName("keeps what is chosen, for oneself only, and shows it again")
    void chosen() throws Exception {
        browser.as(ANN.value(), choosing("false", "true", "8"))
                .andExpect(redirectedUrl("/preferences"))
                .andExpect(flash().attribute("notice", "notification.preferences.kept"));

        assertThat(choices.of(ANN)).isEqualTo(new ToldHow(false, 8));
        assertThat(choices.of(PersonId.of("sales.bob"))).isEqualTo(ToldHow.AT_ONCE_BY_MAIL);
        browser.send(get("/preferences").with(user(ANN.value())).locale(Locale.CHINESE))
                .andExpect(content().string(containsString("<h1>我的设置</h1>")))
                .andExpect(content().string(containsString("selected=\"selected\">仅在“我的消息”中查看")))
                .andExpect(content().string(containsString("selected=\"selected\">08:00")));
    }

    @ParameterizedTest(name = "{0} o''clock")
    @ValueSource(strings = {"24", "-1", "noon"})
    @DisplayName("refuses what cannot be, in the reader's language, and keeps nothing")
    void refused(String hour) throws Exception {
        browser.send(choosing("false", "true", hour).with(user(ANN.value())).locale(Locale.CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请选择 00:00 至 23:00 之间的整点")));
        assertThat(choices.of(ANN)).isEqualTo(ToldHow.AT_ONCE_BY_MAIL);
    }

    @Test
    @DisplayName("asks strangers to sign in")
    void strangers() throws Exception {
        browser.send(get("/preferences").header(HttpHeaders.ACCEPT, "text/html"))
                .andExpect(redirectedUrl("http://localhost/login"));
    }

    private static MockHttpServletRequestBuilder choosing(String mail, String digest, String hour) {
        return post("/preferences")
                .with(csrf())
                .param("byMail", mail)
                .param("digest", digest)
                .param("hour", hour);
    }
}
