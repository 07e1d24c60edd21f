package io.septet.project.web;

import io.septet.findings.FindingTexts;
import io.septet.project.Deviations;
import io.septet.project.Deviations.Deviation;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What went another way in a project, for the fragment {@code deviations} of any page about it. */
@Component("deviations")
class DeviationsOnPages {

    private final ObjectProvider<Deviations> modules;
    private final FindingTexts texts;

    DeviationsOnPages(ObjectProvider<Deviations> modules, FindingTexts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /** @param sentence in the reader's language */
    record Shown(Instant at, String sentence) {}

    /**
     * Those of one of a project's steps, in the order of time.
     *
     * @param process id of its model; null for all of the project
     */
    public List<Shown> of(ProjectId project, @Nullable String process) {
        return modules.orderedStream()
                .flatMap(module -> module.of(project).stream())
                .filter(one -> process == null || process.equals(one.process()))
                .sorted(Comparator.comparing(Deviation::at))
                .map(one -> new Shown(one.at(), texts.sentence(one.words())))
                .toList();
    }
}
