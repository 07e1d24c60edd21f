package io.septet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
        properties = {
            "springdoc.paths-to-match=/api/**",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true"
        })
@ActiveProfiles("test")
@ExtendWith(EngineAtRest.class)
@Import({ApiPage.class, Company.class, Browser.class})
@DisplayName("The page about /api")
class ApiPageTest {

    private static final int ANY = 0;

    /** One thing that may be asked for. */
    private record Operation(String method, String address, JsonNode described) {

        boolean changes() {
            return !method.equals("GET");
        }

        boolean hasBody() {
            return described.has("requestBody");
        }

        /** Asked for as the page says, about something that is not there. */
        MockHttpServletRequestBuilder asked() {
            if (described.at("/requestBody/content").has(MediaType.MULTIPART_FORM_DATA_VALUE)) {
                return multipart(address, "none", "none").file("content", new byte[] {1});
            }
            MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(method), address, "none", "none");
            described.path("parameters").forEach(parameter -> {
                if (parameter.path("required").asBoolean()
                        && parameter.path("in").asText().equals("query")) {
                    request.param(
                            parameter.path("name").asText(), UUID.randomUUID().toString());
                }
            });
            return hasBody() ? request.contentType(MediaType.APPLICATION_JSON).content("{}") : request;
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    @Autowired
    OpenApiWebMvcResource page;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    Browser browser;

    @Test
    @DisplayName("reads as the controllers are")
    void page() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .build();
        Page.reads("openapi.yaml", yaml.writeValueAsString(document()));
    }

    @Test
    @DisplayName("names what the controllers map, and nothing else, each with a sentence")
    void addresses() throws IOException {
        Set<String> mapped = new TreeSet<>();
        controllers.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(address -> address.startsWith("/api/"))
                .forEach(address -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapped.add(method + " " + address))));
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                operation.described().path("summary").asText())
                        .as(operation.toString())
                        .endsWith("."))
                .extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    @DisplayName(
            "says what is answered to nobody, to whoever sends no token or another type, and about what is not there")
    void answers() throws Exception {
        for (Operation operation : operations()) {
            answers(operation, 401, browser.send(operation.asked().with(csrf())));
            if (operation.changes()) {
                answers(operation, 403, browser.as(Company.ann("sales"), operation.asked()));
            }
            if (operation.hasBody()) {
                MockHttpServletRequestBuilder ofAnotherType = request(
                                HttpMethod.valueOf(operation.method()), operation.address(), "none", "none")
                        .contentType(MediaType.APPLICATION_PDF)
                        .content("%PDF");
                answers(operation, 415, browser.as(Company.ann("sales"), ofAnotherType.with(csrf())));
            }
            answers(
                    operation,
                    ANY,
                    browser.as(Company.ann("sales"), operation.asked().with(csrf())));
        }
    }

    private static void answers(Operation operation, int expected, ResultActions asked) {
        int status = asked.andReturn().getResponse().getStatus();
        if (expected != ANY) {
            assertThat(status).as(operation.toString()).isEqualTo(expected);
        }
        assertThat(operation.described().path("responses").fieldNames())
                .toIterable()
                .as(operation.toString())
                .contains(String.valueOf(status));
    }

    private List<Operation> operations() throws IOException {
        List<Operation> operations = new ArrayList<>();
        document().path("paths").properties().forEach(address -> address.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), address.getKey(), method.getValue()))));
        return operations;
    }

    private JsonNode document() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v3/api-docs");
        return new ObjectMapper().readTree(page.openapiJson(request, "/v3/api-docs", Locale.ENGLISH));
    }
}
