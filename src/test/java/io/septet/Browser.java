package io.septet;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens pages as somebody, with Septet's security in between, without a server. */
@TestComponent
public class Browser {

    private final MockMvc pages;

    Browser(WebApplicationContext application) {
        this.pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /** Sends the request as this person, who reads English. */
    public ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return send(request.with(user(person)).locale(Locale.ENGLISH));
    }

    /** Sends the request with nobody signed in, unless it says otherwise. */
    public ResultActions send(RequestBuilder request) throws Exception {
        return pages.perform(request);
    }
}
