package io.septet.project;

import io.septet.directory.Directory;
import io.septet.directory.NamesThen;
import io.septet.findings.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what administrators forced, by whom and to whose task. */
@Component
class ForcedStepsWording implements Deviations {

    private final ForcedSteps forced;
    private final Directory directory;

    ForcedStepsWording(ForcedSteps forced, Directory directory) {
        this.forced = forced;
        this.directory = directory;
    }

    @Override
    public List<Deviation> of(ProjectId project) {
        List<Forced> steps = forced.of(project);
        if (steps.isEmpty()) {
            return List.of();
        }
        NamesThen names = directory.namesThen();
        return steps.stream()
                .map(step -> new Deviation(
                        step.process(),
                        step.at(),
                        new Finding(
                                "",
                                "project.forced." + step.kind(),
                                List.of(
                                        step.by() == null ? "–" : names.person(step.by(), step.at()),
                                        step.name(),
                                        names.person(step.to(), step.at())))))
                .toList();
    }
}
