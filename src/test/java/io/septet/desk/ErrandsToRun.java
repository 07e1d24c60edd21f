package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.BlankForm;
import io.septet.Colleagues;
import io.septet.Company;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of the door share: a process of one errand, and how somebody comes to have one. */
abstract class ErrandsToRun {

    static final String ANN = Company.ann("sales");
    static final String BOB = Company.bob("sales");
    static final String DONE = "{\"note\":\"done\",\"pieces\":3}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Colleagues colleagues;

    @BeforeEach
    void deploy() {
        Errands.deploy(repository, rights);
    }

    void deploy(String model, Map<String, String> replacements) {
        String xml = Errands.read(model);
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            assertThat(xml).contains(replacement.getKey());
            xml = xml.replace(replacement.getKey(), replacement.getValue());
        }
        repository
                .createDeployment()
                .addString("processes/desk/errand.bpmn", xml)
                .addString("forms/desk/ask.html", BlankForm.HTML)
                .addString("forms/desk/run.html", BlankForm.HTML)
                .deploy();
    }

    Task errandFor(String runner) {
        colleagues.as(BOB).start("errand", new Errands.Ask(runner, runner.equals("nobody") ? "sales" : null));
        return colleagues.task("RunErrand");
    }

    static String variables(String submission) {
        return "{\"variables\":{\"submission\":{\"type\":\"String\",\"value\":\"%s\"}}}"
                .formatted(submission.replace("\"", "\\\""));
    }
}
