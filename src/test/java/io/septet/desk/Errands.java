package io.septet.desk;

import io.septet.directory.Directory;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.platform.ProcessContract;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A step of two tasks that does nothing but what a test asks for. */
@TestConfiguration
public class Errands {

    static final String PROCESS = "errand";

    /** Puts it there, unless it is, for all staff to start. */
    static void deploy(RepositoryService repository, AuthorizationService rights) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addString("processes/desk/errand.bpmn", read("desk/errand.bpmn"))
                    .addString("forms/desk/ask.html", read("desk/ask.html"))
                    .addString("forms/desk/run.html", read("desk/run.html"))
                    .deploy();
        }
        if (rights.createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(PROCESS)
                        .count()
                == 0) {
            Authorization start = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            start.setGroupId(Directory.STAFF);
            start.setResource(Resources.PROCESS_DEFINITION);
            start.setResourceId(PROCESS);
            start.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
            start.addPermission(ProcessDefinitionPermissions.READ);
            rights.saveAuthorization(start);
        }
    }

    static String read(String resource) {
        try (InputStream stream = Errands.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Ask(@NotBlank String runner, String group) {}

    record Advice(List<String> hints) {}

    record Report(@LongText @NotBlank String note, @Max(10) int pieces) {}

    @Bean
    StartSubmission<Ask, Sheet.Nothing> ask() {
        return new Ask0();
    }

    @Bean
    Submission<Report, Advice> run() {
        return new Report0("RunErrand");
    }

    @Bean
    Submission<Report, Advice> confirm() {
        return new Report0("ErrandConfirmation");
    }

    @Bean
    ProcessContract errand() {
        return new Contract();
    }

    private static class Contract implements ProcessContract {
        @Override
        public String process() {
            return PROCESS;
        }

        @Override
        public Set<String> facts() {
            return Set.of("runner", "group", "asker");
        }
    }

    private static class Ask0 implements StartSubmission<Ask, Sheet.Nothing> {
        @Override
        public TaskKey task() {
            return new TaskKey(PROCESS, "ErrandAsked");
        }

        @Override
        public Class<Ask> content() {
            return Ask.class;
        }

        @Override
        public Class<Sheet.Nothing> reference() {
            return Sheet.Nothing.class;
        }

        @Override
        public Sheet<Ask, Sheet.Nothing> open(TaskAtHand task) {
            return Sheet.of(null);
        }

        @Override
        public Outcome submit(TaskAtHand task, Ask content) {
            return Outcome.with("runner", content.runner().equals("nobody") ? null : content.runner())
                    .and("group", content.group() == null ? "none" : content.group())
                    .and("asker", task.person().value())
                    .and("orderId", "A-1")
                    .businessKey("ERRAND-1");
        }
    }

    private record Report0(String id) implements Submission<Report, Advice> {
        @Override
        public TaskKey task() {
            return new TaskKey(PROCESS, id);
        }

        @Override
        public Class<Report> content() {
            return Report.class;
        }

        @Override
        public Class<Advice> reference() {
            return Advice.class;
        }

        @Override
        public Sheet<Report, Advice> open(TaskAtHand task) {
            return new Sheet<>(new Report("so far", 1), new Advice(List.of("be quick")));
        }

        @Override
        public Outcome submit(TaskAtHand task, Report content) {
            if (content.note().contains("lost")) {
                throw Refused.at("note", "desk.task.gone");
            }
            return Outcome.with("pieces", content.pieces());
        }
    }
}
