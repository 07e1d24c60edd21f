package io.septet.portal;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.desk.TaskFiles;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.MeetingView;
import io.septet.project.Step;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

@ProcessTest
@DisplayName("The pages of a project")
class PagesOfProjectTest {

    /** What there is only once there is a second version, something handed over, or a week to report: their own rooms try the links. */
    private static final Set<String> LINKED_IN_TIME = Set.of(
            "/projects/{id}/plan/difference",
            "/projects/{id}/meetings/acceptance/{item}",
            "/projects/{id}/reports.pdf");

    private static final String CANCELLATION = "/projects/{id}/cancellation";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    TaskFiles files;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    @DisplayName(
            "S4, A3: are all reached by links from the project's own page, and no link leads to what one may not read")
    void reached() throws Exception {
        Life life = new Life(beans).until("DefineGoal");
        files.attach(
                life.open().get(0).getId(),
                PersonId.of(Life.LEAD),
                "survey.pdf",
                null,
                new ByteArrayInputStream(new byte[] {1}));
        MeetingView meeting = MeetingSoon.call(beans, life.id(), ann("sales"), ann("sales"));
        beans.getBean(CalledMeetings.class).callOff(meeting.id(), "Too early", Doer.of(PersonId.of(ann("sales"))));
        Set<String> byLead = new TreeSet<>();
        Set<String> byContact = new TreeSet<>();
        for (Step step : List.of(Step.SIGN_OFF, Step.TRACKING, Step.REVIEW, Step.ARCHIVE)) {
            life.to(step);
            byLead.addAll(from(life, Life.LEAD));
            byContact.addAll(from(life, ann("sales")));
        }

        Set<String> all = pages().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).contains("/projects/{id}/signatures", "/projects/{id}/meetings", CANCELLATION);
        all.removeAll(LINKED_IN_TIME);
        assertThat(byLead).isEqualTo(all);
        all.remove(CANCELLATION);
        assertThat(byContact).isEqualTo(all);
    }

    /** The patterns of all pages that lead on from the project's own. */
    private Set<String> from(Life life, String person) throws Exception {
        String project = "/projects/" + life.id();
        Set<String> found = new HashSet<>(Set.of(project));
        Deque<String> ahead = new ArrayDeque<>(found);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            MockHttpServletResponse answer =
                    browser.as(person, get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as("%s for %s", address, person).isEqualTo(200);
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                Jsoup.parse(answer.getContentAsString()).select("a[href^=" + project + "]").eachAttr("href").stream()
                        .map(link -> link.replaceFirst("[?#].*", ""))
                        // a file, and no page
                        .filter(link -> !link.endsWith(".ics"))
                        .filter(found::add)
                        .forEach(ahead::add);
            }
        }
        return found.stream().map(this::pattern).collect(Collectors.toSet());
    }

    private String pattern(String address) {
        PathContainer path = PathContainer.parsePath(address);
        return pages().filter(page -> page.matches(path))
                .sorted()
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(address);
    }

    private Stream<PathPattern> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.getPatternString().startsWith("/projects/{"))
                .filter(pattern -> !pattern.getPatternString().endsWith(".ics"));
    }
}
