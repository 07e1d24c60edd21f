package io.septet.plan;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.archive.Printed;
import io.septet.calendar.DateWording;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.domain.FrozenPlan;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.platform.Texts;
import io.septet.project.Category;
import io.septet.project.Part;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

@ProcessTest
@DisplayName("What shows a plan shows all that is signed")
class WholePlanShownTest {

    private static final String LEAD = head("marketing");

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    FrozenPlanRepository versions;

    @Autowired
    PlanFiled filed;

    @Autowired
    Texts texts;

    @Autowired
    DateWording dates;

    @Autowired
    ApplicationContext beans;

    final FilledPlan filled = new FilledPlan();
    ProjectId project;

    @BeforeEach
    void freeze() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        versions.save(new FrozenPlan(project, 1, filled.plan(), null, Instant.parse("2024-03-04T02:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("S1: the page of a plan says every value that the plan has")
    void page(String language) throws Exception {
        Locale reader = Locale.forLanguageTag(language);

        String html = browser.send(
                        get("/projects/" + project + "/plan").with(user(LEAD)).locale(reader))
                .andReturn()
                .getResponse()
                .getContentAsString();

        Map<String, String> yes =
                Map.of("milestone", "◆", "strategicFirst", text("plan.rules.conflict.strategic", reader));
        assertThat(missing(html, reader, yes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("A1: the document of a plan says every value that the plan has")
    void document(String language) {
        Locale reader = Locale.forLanguageTag(language);

        String html = filed.documents(project).stream()
                .filter(document -> document.subject().equals("plan.document.version"))
                .map(document -> Printed.html(projects.get(project), document, reader, beans))
                .collect(Collectors.joining());

        String yes = text("form.yes", reader);
        assertThat(missing(html, reader, Map.of("milestone", yes, "strategicFirst", yes)))
                .isEmpty();
    }

    /** Paths of what cannot be read as often as the plan says it; a drawing does not count. */
    private List<String> missing(String html, Locale reader, Map<String, String> yes) {
        String read = HtmlUtils.htmlUnescape(
                        html.replaceAll("(?s)<(svg|style|head)\\b.*?</\\1>", "").replaceAll("<[^>]+>", "\n"))
                .replaceAll("(?<=\\d),(?=\\d{3})", "");
        Map<String, List<String>> paths = filled.values().stream()
                .collect(Collectors.groupingBy(
                        said -> words(said, reader, yes),
                        Collectors.mapping(FilledPlan.Said::path, Collectors.toCollection(ArrayList::new))));
        assertThat(paths).hasSizeGreaterThan(90);
        return paths.entrySet().stream()
                .filter(said -> times(said.getKey(), read) < said.getValue().size())
                .flatMap(said -> said.getValue().stream().map(path -> path + ": " + said.getKey()))
                .toList();
    }

    private static long times(String words, String read) {
        Matcher matcher = Pattern.compile(Pattern.quote(words)).matcher(read);
        return matcher.results().count();
    }

    private String words(FilledPlan.Said said, Locale reader, Map<String, String> yes) {
        Object value = said.value();
        if (value instanceof LocalDate day) {
            return isInTable(said) ? dates.dayInTable(day, reader) : dates.day(day, reader);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Raci part) {
            return part.sign();
        } else if (value instanceof Part part) {
            return text("project.part." + part, reader);
        } else if (value instanceof DayOfWeek day) {
            return text("plan.day." + day, reader);
        } else if (value instanceof Boolean) {
            return yes.get(said.path().substring(said.path().lastIndexOf('.') + 1));
        }
        return value.toString();
    }

    /** What a plan has several of stands in a table. */
    private static boolean isInTable(FilledPlan.Said said) {
        return said.path().contains("[");
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
