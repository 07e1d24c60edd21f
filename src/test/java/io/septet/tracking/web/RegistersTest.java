package io.septet.tracking.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.project.Register;
import io.septet.tracking.TrackedProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The registers beside a project's work")
class RegistersTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    ObjectProvider<Register> registers;

    @Test
    @DisplayName("T10: are each a click away from the project and its tracking, and open to those who take part alone")
    void eachOfThem() throws Exception {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)));
        project.track();
        String home = "/projects/" + project.id();

        for (Register register : registers) {
            String page = home + "/" + register.page();
            String link = "href=\"%s\"".formatted(page);
            browser.as("finance.ann", get(home)).andExpect(content().string(containsString(link)));
            browser.as("finance.ann", get(home + "/tracking"))
                    .andExpect(content().string(containsString(link)));
            browser.as("finance.ann", get(page)).andExpect(status().isOk());
            browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
        }
    }
}
