package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.platform.PlainText;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is open in the registers of a project, such as actions, issues and risks: what is late comes first. */
@Component
@Order(30)
class OpenMattersAsTopics implements OffersTopics {

    private static final int MINUTES = 10;
    private static final int LONGEST = 200;

    private final List<Register> registers;
    private final WorkingTime time;
    private final MessageSource texts;

    OpenMattersAsTopics(List<Register> registers, WorkingTime time, MessageSource texts) {
        this.registers = registers;
        this.time = time;
        this.texts = texts;
    }

    /** Meetings are not talked about in meetings. */
    @Override
    public List<OfferedTopic> topics(ProjectView project, Locale reader) {
        return registers.stream()
                .filter(register -> !(register instanceof MeetingRegister) && register.isKeptIn(project))
                .flatMap(register -> register.open(project, reader).stream()
                        .map(matter -> new Named(texts.getMessage(register.title(), null, reader), matter)))
                .sorted(Comparator.comparing(named -> !named.isLate(time)))
                .map(Named::offered)
                .toList();
    }

    private record Named(String register, OpenMatter matter) {

        boolean isLate(WorkingTime time) {
            return matter.due() != null && matter.due().isBefore(time.now());
        }

        OfferedTopic offered() {
            String subject = PlainText.shortened(
                    "%s · %s"
                            .formatted(
                                    register, matter.what().lines().findFirst().orElse("")),
                    LONGEST - 1);
            return new OfferedTopic(
                    subject, matter.owing().isEmpty() ? null : matter.owing().get(0), MINUTES, null);
        }
    }
}
