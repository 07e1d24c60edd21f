package io.septet.desk.web;

import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.septet.Browser;
import io.septet.ProcessTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class TextsForFormsTest {

    @Autowired
    Browser browser;

    @Test
    @DisplayName("Forms learn in which zone the company is, and how pages write a moment")
    void zone() throws Exception {
        browser.as("sales.ann", get("/api/texts"))
                .andExpect(jsonPath("$['calendar.zone']", equalTo("Asia/Shanghai")))
                .andExpect(jsonPath("$['calendar.moment']", equalTo("d MMM uuuu, HH:mm")));
    }
}
