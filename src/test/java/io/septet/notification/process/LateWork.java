package io.septet.notification.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What it takes to complete the tasks of the process {@code late-work}, which exists in tests only: nothing. */
@TestConfiguration
public class LateWork {

    static final String PROCESS = "late-work";

    @Bean
    Submission<Done, Sheet.Nothing> doWork() {
        return new Completion("DoWork");
    }

    @Bean
    Submission<Done, Sheet.Nothing> answer() {
        return new Completion("Answer");
    }

    @Bean
    ProcessContract lateWork() {
        return new Contract();
    }

    record Done(String how) {}

    private static class Contract implements ProcessContract {

        @Override
        public String process() {
            return PROCESS;
        }

        @Override
        public Set<String> facts() {
            return Set.of(ProjectId.VARIABLE, "worker", "days");
        }
    }

    private record Completion(String id) implements Submission<Done, Sheet.Nothing> {

        @Override
        public TaskKey task() {
            return new TaskKey(PROCESS, id);
        }

        @Override
        public Class<Done> content() {
            return Done.class;
        }

        @Override
        public Class<Sheet.Nothing> reference() {
            return Sheet.Nothing.class;
        }

        @Override
        public Sheet<Done, Sheet.Nothing> open(TaskAtHand task) {
            return Sheet.of(new Done(null));
        }

        @Override
        public Outcome submit(TaskAtHand task, Done content) {
            return Outcome.none();
        }
    }
}
