package io.septet.absence;

import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Traces which tasks of a project were handed on, by whom and why (A3). */
@Component
class HandedOnFiled implements FiledWithProject {

    private final HandTaskOn handingOn;
    private final HandedOnWording wording;

    HandedOnFiled(HandTaskOn handingOn, HandedOnWording wording) {
        this.handingOn = handingOn;
        this.wording = wording;
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return handingOn.of(project).stream()
                .map(handedOn -> Decision.of(handedOn.at(), handedOn.by(), "absence.trace.HANDED_ON")
                        .inPlaceOf(handedOn.by().equals(handedOn.wasFor()) ? null : handedOn.wasFor())
                        .about(wording.about(handedOn))
                        .because(handedOn.reason()))
                .toList();
    }
}
