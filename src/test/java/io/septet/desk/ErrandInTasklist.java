package io.septet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.directory.PersonId;
import io.septet.journey.Journey;
import io.septet.platform.Texts;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of a form in Tasklist share: Ann, who has an errand to run and its form before her, in either language. */
abstract class ErrandInTasklist extends Journey {

    static final String ANN = Company.ann("sales");
    static final String ENGLISH = "en-GB";
    static final String CHINESE = "zh-CN";

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Desk desk;

    @Autowired
    Texts texts;

    private Locale reader;
    Page page;
    Task task;

    ErrandInTasklist() {
        super(ENGLISH);
    }

    @BeforeEach
    void sendAnn() {
        Errands.deploy(repository, rights);
        colleagues.as(Company.bob("sales")).start(Errands.PROCESS, new Errands.Ask(ANN, null));
        task = colleagues.task("RunErrand");
    }

    void openIn(String language) {
        reader = Locale.forLanguageTag(language.substring(0, 2));
        page = officeIn(language).of(ANN).page();
        openTask(page);
    }

    void openTask(Page window) {
        window.navigate("about:blank");
        window.navigate(link());
        assertThat(window.locator(".septet-bar")).isVisible();
    }

    String link() {
        return "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }

    static Locator note(Page window) {
        return field(window, "note");
    }

    static Locator field(Page window, String name) {
        return window.locator(".septet-form [data-field=%s]".formatted(name));
    }

    static void complete(Page window) {
        window.locator(".form-actions .btn-primary").click();
    }

    /** What the form itself warns of; Tasklist has notices of its own. */
    static Locator alert(Page window) {
        return window.locator(".septet-form").getByRole(AriaRole.ALERT);
    }

    String says(String key, Object... arguments) {
        String said = texts.all(reader).get(key);
        for (int at = 0; at < arguments.length; at++) {
            said = said.replace("{" + at + "}", arguments[at].toString());
        }
        return said;
    }

    /** What a text says before the moment that it names. */
    String beginning(String key) {
        return says(key).replaceFirst("\\{0}.*", "").strip();
    }

    String draft() {
        Desk.OpenTask open = desk.open(task.getId(), PersonId.of(ANN));
        return open.draftSavedAt() == null ? "" : open.sheet().content().toString();
    }

    long completed(String element) {
        return history.createHistoricTaskInstanceQuery()
                .taskDefinitionKey(element)
                .finished()
                .processInstanceId(task.getProcessInstanceId())
                .count();
    }
}
