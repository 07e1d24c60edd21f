package io.septet;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import io.septet.Addresses.Address;
import io.septet.directory.PersonId;
import io.septet.journey.BrowserTest;
import io.septet.journey.InEachLanguage;
import io.septet.journey.Journey;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.Meetings;
import io.septet.project.Step;
import io.septet.template.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that there is, as the application itself says, with a company in which much happens. */
@BrowserTest
@Thorough
@DisplayName("Each page, on a desk and on a phone,")
class EveryPageTest extends Journey {

    /** A page only while a deliverable lies before those who accept it. */
    private static final Set<String> NOT_ALWAYS = Set.of("/projects/{id}/meetings/acceptance/{item}");

    private static final String ADMINISTRATOR = "admin";

    @LocalServerPort
    int server;

    @Autowired
    Colleagues colleagues;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, LookedAt> windows = new HashMap<>();

    EveryPageTest() {
        super("en-GB");
    }

    @InEachLanguage
    @DisplayName("fits, breaks nothing, and keeps nobody out")
    void looks(String language) {
        Life archived = new Life(beans).toTheEnd();
        try (MoreOfEverything more = new MoreOfEverything(beans)) {
            ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
            Life tracked = new Life(beans, more.handwriting()).to(Step.TRACKING);
            muchHappensTo(tracked);
            List<String> wrong = new ArrayList<>(atTheDoor(language));
            Map<String, String> values = valuesOf(tracked);
            values.put(
                    "template",
                    beans.getBean(Templates.class)
                            .keep(archived.id(), "Kept " + UUID.randomUUID(), "", PersonId.of(ADMINISTRATOR))
                            .toString());
            values.put("archived", archived.id().toString());
            for (Address address : Addresses.ofPages(mappings)) {
                if (!NOT_ALWAYS.contains(address.pattern())
                        && !address.pattern().equals("/login")) {
                    Life of = isOfArchive(address) ? archived : tracked;
                    values.put("id", of.id().toString());
                    values.put("project", of.id().toString());
                    LookedAt window = windowOf(reader(address, tracked), language);
                    wrong.addAll(window.wrongAt(address.pattern(), pathOf(address, values), 200));
                }
            }
            wrong.addAll(windowOf(Life.LEAD, language).wrongAt("/none", "/projects/" + UUID.randomUUID(), 404));
            assertThat(String.join("\n", wrong)).isEmpty();
        }
    }

    /** Two weeks later much is late, and people have asked for this and that. */
    private void muchHappensTo(Life project) {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(14))));
        project.letEngineWork();
        String id = project.id().toString();
        String item = id + "/W1";
        Colleagues.Colleague doing = colleagues.as(ann("marketing"));
        doing.start(
                "risk-response",
                Map.of(
                        "project", id,
                        "item", item,
                        "mayHappen", "The printer closes",
                        "likelihood", "HIGH",
                        "effect", "HIGH"));
        doing.start(
                "issue-coordination",
                Map.of(
                        "project",
                        id,
                        "item",
                        item,
                        "description",
                        "Nobody answers for the delivery to the shops",
                        "departments",
                        List.of("sales", "marketing"),
                        "dispute",
                        "Whose drivers drive",
                        "proposal",
                        "Those of sales"));
        doing.start(
                "emergency", Map.of("project", id, "item", item, "what", "The press stands still", "needed", "Parts"));
        doing.start(
                "resource-support",
                Map.of(
                        "project", id,
                        "item", item,
                        "from", "research",
                        "what", "The studio",
                        "purpose", "Pictures of the bags",
                        "urgency", "NORMAL",
                        "neededFrom", "2024-03-20",
                        "neededUntil", "2024-03-22",
                        "cost", 1200));
        colleagues
                .as(bob("sales"))
                .start(
                        "change-request",
                        Map.of(
                                "project",
                                id,
                                "item",
                                id + "/W2",
                                "cause",
                                "More shops join",
                                "what",
                                "Coupons for ten shops more",
                                "shiftDays",
                                0,
                                "extraCost",
                                6000));
    }

    /** What stands for the parameters of addresses. */
    private Map<String, String> valuesOf(Life project) {
        Map<String, String> values = new HashMap<>();
        values.put("taskId", delivery(project).getId());
        values.put(
                "meeting",
                MeetingSoon.call(beans, project.id(), ann("sales"), ann("marketing"))
                        .id()
                        .toString());
        values.put(
                "minutes",
                beans.getBean(Meetings.class)
                        .of(project.id())
                        .get(0)
                        .minutesId()
                        .toString());
        values.put("number", "1");
        values.put("year", "2024");
        values.put("key", "change-class");
        return values;
    }

    private static Task delivery(Life project) {
        return project.open("DeliverWork").get(0);
    }

    private static String pathOf(Address address, Map<String, String> values) {
        String path = address.with(values);
        return switch (address.pattern()) {
            case "/projects/{id}/plan/difference" -> path + "?from=1&to=1";
            case "/templates/new" -> path + "?project=" + values.get("archived");
            default -> path;
        };
    }

    private static boolean isOfArchive(Address address) {
        return address.pattern().startsWith("/archive/") || address.pattern().endsWith("/review");
    }

    private static String reader(Address address, Life project) {
        if (address.pattern().matches("/(holidays|processes).*|/templates/new")) {
            return ADMINISTRATOR;
        }
        return address.pattern().contains("{taskId}") ? delivery(project).getAssignee() : Life.LEAD;
    }

    private LookedAt windowOf(String person, String language) {
        return windows.computeIfAbsent(
                person + language,
                one -> new LookedAt(officeIn(language).of(person).page(), language));
    }

    /** Of somebody who is not signed in. */
    private List<String> atTheDoor(String language) {
        BrowserContext inside = officeIn(language).of(Life.LEAD).page().context();
        try (BrowserContext outside = inside.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + server)
                        .setLocale(language))) {
            return new LookedAt(outside.newPage(), language).wrongAt("/login", "/login", 200);
        }
    }
}
