package io.septet.portal.web;

import static io.septet.Company.ann;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.ProcessTest;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Signing in")
class SigningInTest {

    @Autowired
    Browser browser;

    @Test
    @DisplayName("The page asks for name and password, in both languages")
    void page() throws Exception {
        browser.send(get("/login").locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(containsString("Seven steps, played together")))
                .andExpect(content().string(containsString("autocomplete=\"current-password\"")));
        browser.send(get("/login").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("用户名")));
        browser.send(get("/septet/pages.css")).andExpect(status().isOk());
        browser.send(get("/septet/logo.svg")).andExpect(status().isOk());
    }

    @Test
    @DisplayName("A wrong password is said to be wrong, and no more")
    void wrong() throws Exception {
        browser.send(formLogin().user(ann("sales")).password("wrong")).andExpect(redirectedUrl("/login?error"));
        browser.send(get("/login").param("error", "").locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("User name or password is wrong.")));
    }

    @Test
    @DisplayName("Leads to the first page, and not back to the door")
    void right() throws Exception {
        browser.send(formLogin().user(ann("sales")).password(Company.PASSWORD)).andExpect(redirectedUrl("/"));
        browser.as(ann("sales"), get("/login")).andExpect(redirectedUrl("/"));
    }
}
