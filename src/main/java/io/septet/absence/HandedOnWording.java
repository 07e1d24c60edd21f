package io.septet.absence;

import io.septet.desk.TaskNote;
import io.septet.directory.Directory;
import io.septet.directory.NamesThen;
import io.septet.findings.Finding;
import io.septet.platform.CompanyLanguage;
import io.septet.project.Deviations;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says who does a handed-on task for whom: to whoever opens it, on the pages of its project, and in the trace of decisions. */
@Component
class HandedOnWording implements TaskNote, Deviations {

    private final HandTaskOn handingOn;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    HandedOnWording(HandTaskOn handingOn, Directory directory, MessageSource texts, CompanyLanguage language) {
        this.handingOn = handingOn;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public List<Finding> of(String taskId) {
        List<HandedOn> all = handingOn.of(taskId);
        if (all.isEmpty()) {
            return List.of();
        }
        NamesThen names = directory.namesThen();
        return all.stream().map(one -> finding("absence.handedOn", one, names)).toList();
    }

    @Override
    public List<Deviation> of(ProjectId project) {
        List<HandedOn> all = handingOn.of(project);
        if (all.isEmpty()) {
            return List.of();
        }
        NamesThen names = directory.namesThen();
        return all.stream()
                .map(one -> new Deviation(one.process(), one.at(), finding("absence.handedOn.task", one, names)))
                .toList();
    }

    private static Finding finding(String code, HandedOn one, NamesThen names) {
        return new Finding(
                "",
                code,
                List.of(
                        names.person(one.to(), one.at()),
                        names.person(one.wasFor(), one.at()),
                        names.person(one.by(), one.at()),
                        one.reason(),
                        one.task()));
    }

    /** {@code Report progress · Survey: Wang Fang → Li Na}, in the language that the task is named in. */
    String about(HandedOn one) {
        NamesThen names = directory.namesThen();
        String people = names.person(one.wasFor(), one.at()) + " → " + names.person(one.to(), one.at());
        return texts.getMessage("form.at", new Object[] {one.task(), people}, language.locale());
    }
}
