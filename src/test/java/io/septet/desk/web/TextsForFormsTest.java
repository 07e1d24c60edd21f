package io.septet.desk.web;

import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.calendar.ZoneOfReader;
import io.septet.directory.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class TextsForFormsTest {

    @Autowired
    Browser browser;

    @Autowired
    ZoneOfReader zones;

    @Test
    @DisplayName("Forms learn in which zone the company is, and how pages write a moment")
    void zone() throws Exception {
        browser.as("sales.ann", get("/api/texts"))
                .andExpect(jsonPath("$['calendar.zone']", equalTo("Asia/Shanghai")))
                .andExpect(jsonPath("$['calendar.zone.company']", equalTo("Asia/Shanghai")))
                .andExpect(jsonPath("$['calendar.moment']", equalTo("d MMM uuuu, HH:mm")));
    }

    @Test
    @DisplayName("Forms learn in which zone their reader reads, beside the company's")
    void zoneOfReader() throws Exception {
        zones.choose(PersonId.of("sales.ann"), "Europe/London");
        browser.as("sales.ann", get("/api/texts"))
                .andExpect(jsonPath("$['calendar.zone']", equalTo("Europe/London")))
                .andExpect(jsonPath("$['calendar.zone.company']", equalTo("Asia/Shanghai")));
    }
}
