package io.septet.models.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.models.ModelVersion;
import io.septet.models.Models;
import io.septet.models.Models.InForce;
import io.septet.models.Publication;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@ProcessTest
@DisplayName("X3: on the pages of processes")
class ModelPagesTest {

    private static final String OWNER = "pages.owner";
    private static final String TABLE = "change-class";
    private static final String PROCESS = "goal-setting";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    IdentityService identities;

    @Autowired
    Models models;

    @BeforeEach
    void hire() {
        identities.saveUser(identities.newUser(OWNER));
        identities.createMembership(OWNER, Directory.STAFF);
        identities.createMembership(OWNER, Directory.PROCESS_OWNERS);
    }

    @AfterEach
    void dismiss() {
        identities.deleteUser(OWNER);
    }

    @Test
    @DisplayName("an owner finds every process and table with version, source and what runs; to staff there is nothing")
    void list() throws Exception {
        new Life(beans);
        browser.as(OWNER, get("/processes"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/processes/goal-setting\""),
                                containsString("href=\"/processes/change-class\""),
                                containsString("Came with Septet"),
                                containsString("href=\"/processes\" aria-current=\"page\""))));
        assertThat(inForce(PROCESS).running()).isPositive();
        for (String address : List.of(
                "/processes", "/processes/goal-setting", "/processes/goal-setting/versions/1", "/processes/none")) {
            browser.as(Company.ann("sales"), get(address)).andExpect(status().isNotFound());
        }
        browser.as(Company.ann("sales"), get("/meetings"))
                .andExpect(content().string(not(containsString("href=\"/processes\""))));
        browser.as(Company.ann("sales"), post("/processes").with(csrf())).andExpect(status().isNotFound());
        browser.as("admin", get("/processes")).andExpect(status().isOk());
    }

    /** The file from which the browser draws a picture. */
    private static String drawn(Element picture) {
        return new String(Base64.getDecoder().decode(picture.attr("data-model")), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("an owner uploads a changed table, sees row by row what would change, publishes it and goes back")
    void table() throws Exception {
        InForce before = inForce(TABLE);
        String old = text(before.version());
        String changed = old.replaceFirst("<text>true</text>", "<text>false</text>");
        String page = html(upload(Map.of("change-class.dmn", changed)).andExpect(status().isOk()));
        assertThat(page)
                .contains("<del>true</del> <ins>false</ins>")
                .contains("class=\"changed\"")
                .contains("Compared with version " + before.version().number());
        assertThat(inForce(TABLE).version().number()).isEqualTo(before.version().number());

        publish(page, "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Say why")));
        publish(page, "The goal may move").andExpect(redirectedUrl("/processes"));
        InForce after = inForce(TABLE);
        assertThat(after.version().number()).isEqualTo(before.version().number() + 1);
        assertThat(text(after.version())).isEqualTo(changed);
        assertThat(after.publication())
                .returns(Publication.Source.OWNER, Publication::source)
                .returns(PersonId.of(OWNER), Publication::by)
                .returns("The goal may move", Publication::reason);
        browser.as(OWNER, get("/processes")).andExpect(content().string(containsString("The goal may move")));

        publish(page, "Once more")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Meanwhile somebody")));

        String back = html(browser.as(
                OWNER,
                get("/processes/change-class/versions/" + before.version().number())));
        assertThat(back).contains("<del>false</del> <ins>true</ins>").contains("Bring this version back");
        publish(back, "It may not").andExpect(redirectedUrl("/processes"));
        browser.as(
                        OWNER,
                        get("/processes/change-class/versions/"
                                + (before.version().number() + 2)))
                .andExpect(content()
                        .string(allOf(
                                containsString("This version is in force"), not(containsString("name=\"reason\"")))));
        assertThat(inForce(TABLE).version().number()).isEqualTo(before.version().number() + 2);
        assertThat(text(inForce(TABLE).version())).isEqualTo(old);
    }

    @Test
    @DisplayName(
            "an owner changes a process and keeps its forms; what runs stays on its version, and going back has them all")
    void process() throws Exception {
        Life running = new Life(beans);
        InForce before = inForce(PROCESS);
        Map<String, byte[]> old = models.files(before.version());
        assertThat(old).hasSizeGreaterThan(1);
        String changed = text(before.version()).replace("name=\"Define goal\"", "name=\"Set the goal\"");
        String page = html(upload(Map.of("goal-setting.bpmn", changed)).andExpect(status().isOk()));
        assertThat(page)
                .contains("<del>Define goal</del> <ins>Set the goal</ins>")
                .contains("stay");
        assertThat(Jsoup.parse(page).select("div.picture"))
                .extracting(ModelPagesTest::drawn, picture -> picture.attr("data-changed"))
                .containsExactly(tuple(changed, "DefineGoal"), tuple(text(before.version()), "DefineGoal"));
        publish(page, "Shorter words").andExpect(redirectedUrl("/processes"));

        assertThat(models.files(inForce(PROCESS).version()).keySet())
                .filteredOn(name -> name.endsWith(".html"))
                .containsExactlyInAnyOrderElementsOf(old.keySet().stream()
                        .filter(name -> name.endsWith(".html"))
                        .toList());
        assertThat(running.open().get(0).getName()).startsWith("Define goal");
        assertThat(models.history(PROCESS))
                .filteredOn(one -> one.version().number() == before.version().number())
                .singleElement()
                .returns(before.version().running(), InForce::running);

        String back = html(browser.as(
                OWNER,
                get("/processes/goal-setting/versions/" + before.version().number())));
        publish(back, "The old words").andExpect(redirectedUrl("/processes"));
        Map<String, byte[]> again = models.files(inForce(PROCESS).version());
        assertThat(again.keySet()).isEqualTo(old.keySet());
        old.forEach((name, file) ->
                assertThat(Arrays.equals(again.get(name), file)).as(name).isTrue());
    }

    @Test
    @DisplayName("what cannot run is said with its element before anything is published, and is not published either")
    void refused() throws Exception {
        InForce before = inForce(PROCESS);
        String broken = text(before.version())
                .replaceFirst("camunda:assignee=\"[^\"]*\"", "camunda:assignee=\"\\${nobody.knows(1)}\"");
        Map<String, String> files = Map.of("goal-setting.bpmn", broken);
        String page = html(upload(files).andExpect(status().isOk()));
        assertThat(page)
                .contains("This cannot come into force")
                .contains("goal-setting.bpmn")
                .doesNotContain("name=\"reason\"");

        MockHttpServletRequestBuilder forced = post("/processes")
                .param("reason", "All the same")
                .param("basis", "{goal-setting=%d}".formatted(before.version().number()));
        browser.as(OWNER, sent(forced, files)).andExpect(status().isUnprocessableEntity());
        assertThat(inForce(PROCESS).version().number())
                .isEqualTo(before.version().number());

        assertThat(html(upload(Map.of("a.bpmn", "no XML")).andExpect(status().isOk())))
                .contains("This cannot come into force");
        upload(Map.of())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose the file")));
    }

    @Test
    @DisplayName("what is in force as it is is not published again")
    void same() throws Exception {
        InForce before = inForce(TABLE);
        String page = html(upload(Map.of("change-class.dmn", text(before.version()))));
        assertThat(page).contains("It is as it is in force.");
        publish(page, "For nothing")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Nothing was published")));
    }

    @Test
    @DisplayName("an owner downloads each file of each version, and nothing else")
    void downloads() throws Exception {
        ModelVersion version = inForce(PROCESS).version();
        for (Map.Entry<String, byte[]> file : models.files(version).entrySet()) {
            browser.as(OWNER, file(version, file.getKey()))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(file.getValue()));
        }
        browser.as(OWNER, file(version, "processes/change/change-class.dmn")).andExpect(status().isNotFound());
        browser.as(Company.ann("sales"), file(version, version.file())).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder file(ModelVersion version, String name) {
        return get("/processes/goal-setting/versions/%d/file".formatted(version.number()))
                .param("name", name);
    }

    private InForce inForce(String key) {
        return models.history(key).get(0);
    }

    private String text(ModelVersion version) {
        return new String(models.files(version).get(version.file()), StandardCharsets.UTF_8);
    }

    private ResultActions upload(Map<String, String> files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/processes/proposal");
        files.forEach((name, content) -> request.file(new MockMultipartFile(
                "files", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8))));
        return browser.as(OWNER, request.with(csrf()));
    }

    /** Sends what the page holds. */
    private ResultActions publish(String page, String reason) throws Exception {
        MockHttpServletRequestBuilder request = post("/processes").param("reason", reason);
        for (String field : List.of("name", "content", "basis")) {
            Matcher held = Pattern.compile("<input type=\"hidden\" name=\"%s\" value=\"([^\"]*)\">".formatted(field))
                    .matcher(page);
            request.param(field, held.results().map(one -> one.group(1)).toArray(String[]::new));
        }
        return browser.as(OWNER, request.with(csrf()));
    }

    private static MockHttpServletRequestBuilder sent(
            MockHttpServletRequestBuilder request, Map<String, String> files) {
        new TreeMap<>(files).forEach((name, content) -> request.param("name", name)
                .param("content", Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8))));
        return request.with(csrf());
    }

    private static String html(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
