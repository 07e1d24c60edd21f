package io.septet.emergency;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files every emergency, with who was told when and what was agreed (A1); who took it, wrote down what was agreed and ended it
 * goes into the trace of decisions (A3).
 */
@Component
@Order(8)
class EmergenciesFiled implements FiledWithProject {

    private final Emergencies emergencies;
    private final EmergencyWording wording;

    EmergenciesFiled(Emergencies emergencies, EmergencyWording wording) {
        this.emergencies = emergencies;
        this.wording = wording;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return emergencies.of(project).stream()
                .map(emergency -> Document.of(
                        latest(emergency), fields(emergency), "emergency.document", wording.title(emergency)))
                .toList();
    }

    private static Fields fields(EmergencyView emergency) {
        return new Fields()
                .text("emergency.what", emergency.what())
                .text("emergency.needed", emergency.needed())
                .text(
                        "emergency.item",
                        Optional.ofNullable(emergency.item())
                                .map(WorkItemKey::value)
                                .orElse(null))
                .person("emergency.raisedBy", emergency.raisedBy())
                .moment("emergency.raisedAt", emergency.raisedAt())
                .number("emergency.planVersion", emergency.planVersion())
                .choice("emergency.state", "emergency.state.", emergency.state())
                .rows("emergency.people", emergency.told(), (row, told) -> row.doer(
                                "emergency.person", told.person(), told.inPlaceOf())
                        .moment("emergency.toldAt", told.toldAt()))
                .group("emergency.taking", taking -> taking.doer(
                                "emergency.takenBy", emergency.takenBy(), emergency.takenInPlaceOf())
                        .moment("emergency.takenAt", emergency.takenAt()))
                .group("emergency.agreement", agreement -> agreement
                        .text("emergency.agreed", emergency.agreed())
                        .text("emergency.withWhom", emergency.withWhom())
                        .moment("emergency.agreedAt", emergency.agreedAt())
                        .doer("emergency.writtenBy", emergency.writtenBy(), emergency.writtenInPlaceOf())
                        .moment("emergency.writtenAt", emergency.writtenAt()))
                .group("emergency.ending", ending -> ending.choice(
                                "emergency.cause", "emergency.cause.", emergency.cause())
                        .text("emergency.explanation", emergency.explanation())
                        .choice("emergency.recommendation", "emergency.recommendation.", emergency.recommendation())
                        .doer("emergency.endedBy", emergency.endedBy(), emergency.endedInPlaceOf())
                        .moment("emergency.endedAt", emergency.endedAt()));
    }

    private static Instant latest(EmergencyView emergency) {
        return Stream.concat(
                        emergency.told().stream().map(ToldPerson::toldAt),
                        Stream.of(emergency.raisedAt(), emergency.takenAt(), emergency.writtenAt(), emergency.endedAt())
                                .filter(Objects::nonNull))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return emergencies.of(project).stream().flatMap(this::decisions).toList();
    }

    private Stream<Decision> decisions(EmergencyView emergency) {
        Stream.Builder<Decision> decisions = Stream.builder();
        String title = wording.title(emergency);
        if (emergency.takenAt() != null) {
            decisions.add(Decision.of(emergency.takenAt(), emergency.takenBy(), "emergency.trace.TAKEN")
                    .inPlaceOf(emergency.takenInPlaceOf())
                    .about(title));
        }
        if (emergency.writtenAt() != null) {
            decisions.add(Decision.of(emergency.writtenAt(), emergency.writtenBy(), "emergency.trace.WRITTEN_DOWN")
                    .inPlaceOf(emergency.writtenInPlaceOf())
                    .about(title)
                    .because(emergency.agreed()));
        }
        if (emergency.endedAt() != null && emergency.endedBy() != null) {
            decisions.add(Decision.of(emergency.endedAt(), emergency.endedBy(), "emergency.trace.ENDED")
                    .inPlaceOf(emergency.endedInPlaceOf())
                    .about(title)
                    .because(emergency.explanation()));
        }
        return decisions.build();
    }
}
