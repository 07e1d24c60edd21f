package io.septet.desk;

import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.platform.ProcessContract;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A step of two tasks that does nothing but what a test asks for. */
@TestConfiguration
class Errands {

    static final String PROCESS = "errand";

    record Ask(@NotBlank String runner, String group) {}

    record Report(@LongText @NotBlank String note, @Max(10) int pieces) {}

    @Bean
    StartSubmission<Ask> ask() {
        return new Ask0();
    }

    @Bean
    Submission<Report> run() {
        return new Report0("RunErrand");
    }

    @Bean
    Submission<Report> confirm() {
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

    private static class Ask0 implements StartSubmission<Ask> {
        @Override
        public TaskKey task() {
            return new TaskKey(PROCESS, "ErrandAsked");
        }

        @Override
        public Class<Ask> content() {
            return Ask.class;
        }

        @Override
        public Sheet open(TaskAtHand task) {
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

    private record Report0(String id) implements Submission<Report> {
        @Override
        public TaskKey task() {
            return new TaskKey(PROCESS, id);
        }

        @Override
        public Class<Report> content() {
            return Report.class;
        }

        @Override
        public Sheet open(TaskAtHand task) {
            return new Sheet(new Report("so far", 1), Map.of("hints", List.of("be quick")));
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
