package io.septet.feed.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Company;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.feed.CalendarFeeds;
import io.septet.feed.FeedToken;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Answers;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import io.septet.notification.Languages;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.tracking.Items;
import io.septet.tracking.TrackedProject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("The address of one's own calendar")
class CalendarFeedTest {

    private static final Pattern ADDRESS = Pattern.compile("value=\"[^\"]*(/calendar-feeds/([\\w-]{43})\\.ics)\"");

    @Autowired
    Browser browser;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalledMeetings called;

    @Autowired
    Answers answers;

    @Autowired
    Languages languages;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Statements statements;

    @Autowired
    BeanFactory beans;

    @Test
    @DisplayName("is shown once, in both languages, and the database knows its hash alone")
    void once() throws Exception {
        browser.as(ann("legal"), get("/calendar"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no address yet")))
                .andExpect(content().string(not(containsString("??"))));
        Matcher made = made(ann("legal"));
        assertThat(new FeedToken(made.group(2)).hash())
                .isEqualTo(kept(ann("legal")))
                .doesNotContain(made.group(2));
        assertThat(new FeedToken(made.group(2))).asString().doesNotContain(made.group(2));

        browser.send(get("/calendar").with(user(ann("legal"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("重新生成地址")))
                .andExpect(content().string(not(containsString(made.group(2)))))
                .andExpect(content().string(not(containsString("??"))));
        browser.send(get("/calendar")).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    @DisplayName("is read without signing in, by nobody's cache, and opens nothing else")
    void read() throws Exception {
        String address = made(ann("legal")).group(1);
        browser.send(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().doesNotExist("Location"))
                .andExpect(content().string(containsString("METHOD:PUBLISH")));
        browser.send(get(address.replace(".ics", ""))).andExpect(status().isOk());
        browser.send(get(address + "/projects")).andExpect(redirectedUrlPattern("**/login"));
        browser.send(get("/projects").param("token", address)).andExpect(redirectedUrlPattern("**/login"));
        browser.send(post(address).with(csrf())).andExpect(status().isMethodNotAllowed());
    }

    @Test
    @DisplayName("is worth nothing once another was made, or it is switched off, and so is one that nobody made")
    void revoked() throws Exception {
        String first = made(bob("legal")).group(1);
        String second = made(bob("legal")).group(1);
        browser.send(get(first)).andExpect(status().isNotFound());
        browser.send(get(second)).andExpect(status().isOk());

        browser.as(bob("legal"), post("/calendar/off")).andExpect(status().isForbidden());
        browser.as(bob("legal"), post("/calendar/off").with(csrf())).andExpect(redirectedUrl("/calendar"));
        browser.send(get(second)).andExpect(status().isNotFound());
        browser.as(bob("legal"), post("/calendar/off").with(csrf())).andExpect(redirectedUrl("/calendar"));
        for (String none : new String[] {"x", FeedToken.draw().value(), "%00", "a".repeat(2000)}) {
            assertThat(browser.send(get("/calendar-feeds/" + none)).andReturn().getResponse())
                    .satisfies(answer -> assertThat(answer.getStatus()).isBetween(400, 404))
                    .satisfies(answer -> assertThat(answer.getContentAsString()).doesNotContain("VCALENDAR"));
        }
    }

    @Test
    @DisplayName("shows nothing of somebody who belongs to no department any more, and is gone with who is removed")
    void leavers() throws Exception {
        String leaver = "feed.leaver";
        User person = identities.newUser(leaver);
        person.setFirstName("Lea");
        person.setPassword(Company.PASSWORD);
        identities.saveUser(person);
        identities.createMembership(leaver, "legal");
        String address = "/calendar-feeds/" + feeds.make(PersonId.of(leaver)).value();
        browser.send(get(address)).andExpect(status().isOk());

        identities.deleteMembership(leaver, "legal");
        browser.send(get(address)).andExpect(status().isNotFound());
        identities.deleteUser(leaver);
        browser.send(get(address)).andExpect(status().isNotFound());
        assertThat(database.queryForObject("select count(*) from calendar_feed where person = ?", Long.class, leaver))
                .isZero();
    }

    @Test
    @DisplayName("M3: has the person's own open tasks and work items by the day they are due, in the person's language")
    void dueDates() throws Exception {
        languages.remember(PersonId.of(bob("marketing")), Locale.SIMPLIFIED_CHINESE);
        TrackedProject project = new TrackedProject(beans, "Summer, sale", Category.CAMPAIGN);
        project.plan(item("W1"));
        project.track();
        project.until(Items.MONDAY, 10, 0);
        String address =
                "/calendar-feeds/" + feeds.make(PersonId.of(bob("marketing"))).value();

        String calendar = read(address);
        assertThat(calendar)
                .contains("SUMMARY:截止：Item W1\r\n")
                .contains("UID:item-" + project.id() + "-W1@septet")
                .contains("项目“Summer\\, sale”（" + project.view().code() + "）的工作任务 W1")
                .contains("/projects/" + project.id())
                .contains("TRANSP:TRANSPARENT")
                .doesNotContain("??");
        assertThat(read("/calendar-feeds/"
                        + feeds.make(PersonId.of(bob("sales"))).value()))
                .doesNotContain(project.id().toString());

        Map<String, Long> one = statements.during(() -> browser.send(get(address)));
        TrackedProject another = new TrackedProject(beans);
        another.plan(item("W1"), item("W2"));
        another.track();
        another.runWhatIsDue();
        assertThat(read(address)).contains("UID:item-" + another.id() + "-W2@septet");
        assertThat(statements.during(() -> browser.send(get(address)))).isEqualTo(one);
    }

    @Test
    @DisplayName(
            "M3: has the meetings to which the person is invited, with what they answered, until they decline or it is called off")
    void meetings() throws Exception {
        TrackedProject project = new TrackedProject(beans);
        MeetingView meeting = call(project);
        String ofAnn =
                "/calendar-feeds/" + feeds.make(PersonId.of(ann("sales"))).value();
        String ofBob =
                "/calendar-feeds/" + feeds.make(PersonId.of(bob("finance"))).value();
        String uid = "UID:" + meeting.id().value() + "@septet";

        assertThat(read(ofAnn))
                .contains(uid, "DTSTART:20240307T013000Z\r\n", "DTEND:20240307T020000Z\r\n", "SUMMARY:Where we are")
                .contains("RSVP=TRUE;CN=ann Sales:mailto:sales.ann@company.example")
                .contains("/projects/%s/meetings/%s".formatted(project.id(), meeting.id()));
        answers.answer(meeting.id(), Answer.DECLINED, null, PersonId.of(ann("sales")));
        answers.answer(meeting.id(), Answer.TENTATIVE, null, PersonId.of(bob("finance")));
        assertThat(read(ofAnn)).doesNotContain(uid);
        assertThat(read(ofBob)).contains(uid, "PARTSTAT=TENTATIVE");

        Map<String, Long> one = statements.during(() -> browser.send(get(ofBob)));
        call(project);
        call(new TrackedProject(beans));
        assertThat(statements.during(() -> browser.send(get(ofBob)))).isEqualTo(one);
        called.callOff(meeting.id(), "Nobody has time", Doer.of(PersonId.of(head("marketing"))));
        assertThat(read(ofBob)).doesNotContain(uid);
    }

    private MeetingView call(TrackedProject project) {
        Instant start = EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(3));
        return called.call(
                project.id(),
                new Notice(
                        MeetingKind.WEEKLY,
                        "Where we are",
                        start,
                        30,
                        "Room 3",
                        PersonId.of(head("marketing")),
                        PersonId.of(bob("marketing")),
                        List.of(PersonId.of(ann("sales")), PersonId.of(bob("finance"))),
                        List.of(new AgendaTopic("Figures", null, 20, null)),
                        start.minus(Duration.ofDays(1)),
                        null),
                Doer.of(PersonId.of(head("marketing"))));
    }

    private String read(String address) throws Exception {
        return browser.send(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace("\r\n ", "");
    }

    private static WorkItem item(String key) {
        return Items.item(key, Items.MONDAY, Items.MONDAY.plusDays(4));
    }

    private Matcher made(String person) throws Exception {
        String page = browser.as(person, post("/calendar").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("shown this once")))
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        return address;
    }

    private String kept(String person) {
        return database.queryForObject("select token_hash from calendar_feed where person = ?", String.class, person);
    }
}
