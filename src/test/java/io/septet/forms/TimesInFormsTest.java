package io.septet.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M1: the form in which a meeting is called")
class TimesInFormsTest extends OpenForm {

    private static final String TIMES = "GET /api/meetings/times";

    private static final String SHEET =
            """
            {"task": {"id": "t1", "name": "Call a meeting"},
             "content": {"project": "p1", "notice": {"kind": "WEEKLY", "subject": "Week 10", "startsOn": "2026-03-05",
               "startsAt": null, "minutesLong": 30, "place": "Room 3", "host": "wang", "recorder": "wang",
               "attendees": ["li"], "departments": [], "contacts": false, "heads": false, "participants": false,
               "agenda": [{"subject": "Goal", "presenter": null, "minutes": 30, "material": null}],
               "offers": [], "carriedOver": [], "answerBy": null, "urgentReason": null}},
             "reference": {"any": true, "limits": {"topic": 30, "inAll": {"WEEKLY": 30}}, "sum": null}}
            """;

    private static final String ANSWER =
            """
            {"people": [
               {"person": "wang", "name": "Wang Fang", "busy": []},
               {"person": "li", "name": "Li <b>Lei</b>", "busy": [
                 {"from": "2026-03-05T09:00:00", "until": "2026-03-05T10:30:00", "why": "MEETING"},
                 {"from": "2026-03-06T00:00:00", "until": "2026-03-07T00:00:00", "why": "AWAY"}]}],
             "hours": [{"from": "2026-03-05T09:00:00", "until": "2026-03-05T12:00:00"},
               {"from": "2026-03-05T13:30:00", "until": "2026-03-05T18:30:00"},
               {"from": "2026-03-06T09:00:00", "until": "2026-03-06T12:00:00"},
               {"from": "2026-03-06T13:30:00", "until": "2026-03-06T18:30:00"}],
             "slots": [{"from": "2026-03-05T10:30:00", "until": "2026-03-05T11:00:00"},
               {"from": "2026-03-05T11:00:00", "until": "2026-03-05T11:30:00"},
               {"from": "2026-03-05T11:30:00", "until": "2026-03-05T12:00:00"}]}
            """;

    @BeforeEach
    void openTask() {
        host.say("meeting", "meeting-times", "project");
        host.show("/forms/meeting/call-meeting.html");
        host.answer("GET /api/tasks/t1", 200, SHEET);
        host.answer(
                "GET /api/choices/projects-with-meetings?id=p1",
                200,
                "{\"choices\": [{\"id\": \"p1\", \"name\": \"P-1 · Spring sale\"}], \"more\": false}");
        host.answer(TIMES, 200, ANSWER);
        open("");
    }

    private Locator line(int person, int day) {
        return page.locator(".septet-times tbody tr")
                .nth(person)
                .locator(".septet-line")
                .nth(day);
    }

    private Locator clash() {
        return page.locator(".septet-clash");
    }

    @Test
    @DisplayName("shows a line for each person, which says when they are busy and not with what")
    void lines() {
        assertThat(page.locator(".septet-times tbody th")).hasText(new String[] {"Wang Fang", "Li <b>Lei</b>"});
        assertThat(line(0, 0)).hasAttribute("aria-label", "free");
        assertThat(line(1, 0)).hasAttribute("aria-label", "in a meeting 09:00–10:30");
        assertThat(line(1, 1)).hasAttribute("aria-label", "away 09:00–18:30");
        assertThat(line(1, 0).locator(".septet-busy")).hasCount(1);
        assertThat(host.queries(TIMES))
                .containsExactly("project=p1&minutes=30&attendee=wang&attendee=li&from=2026-03-05");
    }

    @Test
    @DisplayName(
            "fills in a time that suits all by one click; one at which somebody is busy is said, and sent all the same")
    void chosen() {
        field("Begins at (hour) *").fill("10:00");
        press("Tab");
        assertThat(clash()).hasText("At this time not free: Li <b>Lei</b>. The meeting can be called all the same.");
        click("5 Mar 2026, 11:00–11:30");
        assertThat(clash()).isEmpty();
        field("Begins at (hour) *").fill("10:15");
        press("Tab");
        assertThat(clash()).isVisible();
        complete("completed");
        assertThat(host.submission().at("/notice/startsOn").asText()).isEqualTo("2026-03-05");
        assertThat(host.submission().at("/notice/startsAt").asText()).isEqualTo("10:15");
    }

    @Test
    @DisplayName("asks again when others come or it takes longer, once for all that is typed in a moment")
    void again() {
        assertThat(line(0, 0)).isVisible();
        page.getByLabel("Contacts of all departments", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        field("Length (minutes) *").fill("20");
        press("Tab");
        page.waitForCondition(() -> host.queries(TIMES).size() > 1);
        assertThat(host.queries(TIMES))
                .last()
                .asString()
                .contains("contacts=true")
                .contains("minutes=20");
    }

    @Test
    @DisplayName("S4, T6, V1: so do those of steps, about the step's own project, once a meeting is called there")
    void ofStep() {
        host.say("meeting", "meeting-times", "project", "signoff", "issue", "review");
        host.answer(
                "GET /api/tasks/t1",
                200,
                SHEET.replace("\"content\": {", "\"content\": {\"way\": \"HELD\", ")
                        .replace("\"project\": \"p1\", ", "")
                        .replace("\"reference\": {", "\"reference\": {\"meetsIn\": \"p2\", "));
        for (String form : List.of("signoff/hold-kick-off", "review/hold-review-meeting", "issue/call-together")) {
            host.show("/forms/%s.html".formatted(form));
            int before = host.queries(TIMES).size();
            open("");
            page.locator("input[value=CALL]").check();
            assertThat(line(1, 0)).hasAttribute("aria-label", "in a meeting 09:00–10:30");
            assertThat(host.queries(TIMES))
                    .hasSize(before + 1)
                    .last()
                    .asString()
                    .contains("project=p2");
            click("5 Mar 2026, 11:00–11:30");
            assertThat(field("Begins at (hour) *")).hasValue("11:00");
        }
    }

    @Test
    @DisplayName("is as before where nobody knows, and speaks the reader's language")
    void language() {
        host.inChinese("meeting", "meeting-times", "project");
        open("");
        assertThat(page.locator(".septet-times .septet-label").first()).hasText("参会人员空闲情况");
        assertThat(line(1, 0)).hasAttribute("aria-label", "会议 09:00–10:30");
        host.answer(TIMES, 500, "{\"message\": \"Out of order\"}");
        open("");
        assertThat(page.locator(".septet-times")).isHidden();
    }
}
