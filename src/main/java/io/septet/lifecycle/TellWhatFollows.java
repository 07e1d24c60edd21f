package io.septet.lifecycle;

import io.septet.desk.Link;
import io.septet.desk.OpenRound;
import io.septet.desk.OpenWork;
import io.septet.desk.OpenWork.Handled;
import io.septet.desk.WhatFollows;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people how the project goes on in which they have done something: to its readers only, in a few statements. */
@Component
@Transactional(readOnly = true)
class TellWhatFollows implements WhatFollows {

    /** More would be read by nobody; the project's page has all. */
    private static final int MOST = 5;

    private final OpenWork work;
    private final Projects projects;
    private final Readers readers;
    private final Directory directory;
    private final WaitingWording wording;
    private final MessageSource texts;

    TellWhatFollows(
            OpenWork work,
            Projects projects,
            Readers readers,
            Directory directory,
            WaitingWording wording,
            MessageSource texts) {
        this.work = work;
        this.projects = projects;
        this.readers = readers;
        this.directory = directory;
        this.wording = wording;
        this.texts = texts;
    }

    @Override
    public Following afterTask(String taskId, Set<String> begun, PersonId person, Locale reader) {
        return after(work.completed(taskId), begun, person, reader);
    }

    @Override
    public Following afterStart(String processInstanceId, Set<String> begun, PersonId person, Locale reader) {
        return after(work.started(processInstanceId), begun, person, reader);
    }

    private Following after(Optional<Handled> handled, Set<String> begun, PersonId person, Locale reader) {
        String key = ProjectView.codeIn(handled.map(Handled::businessKey).orElse(""));
        OwnTask own = work.next(person, key)
                .map(task -> new OwnTask(task.id(), task.name(), wording.due(task.due(), reader)))
                .orElse(null);
        ProjectView project = readable(key, person);
        if (project == null) {
            return new Following(null, List.of(), List.of(), own);
        }
        List<OpenRound> open = work.of(key);
        Roster names = directory.roster();
        List<NextStep> next = open.stream()
                .filter(round -> round.open().stream().anyMatch(task -> begun.contains(task.taskId())))
                .map(round -> step(round, project, names, reader))
                .toList();
        List<String> waiting =
                next.isEmpty() ? waiting(handled.orElseThrow(), open, project, names, reader) : List.of();
        return new Following(new Link(project.name(), "/projects/" + project.id()), next, waiting, own);
    }

    private @Nullable ProjectView readable(String code, PersonId person) {
        return code.isEmpty()
                ? null
                : projects.coded(List.of(code)).stream()
                        .filter(project -> readers.mayRead(project.id(), person))
                        .findFirst()
                        .orElse(null);
    }

    private NextStep step(OpenRound round, ProjectView project, Roster names, Locale reader) {
        return new NextStep(
                wording.name(round, project),
                wording.people(round, names, reader),
                wording.due(round.due().orElse(null), reader));
    }

    /** The others of the same step, or what else is open in the project; where nothing is, when it goes on by itself. */
    private List<String> waiting(
            Handled handled, List<OpenRound> open, ProjectView project, Roster names, Locale reader) {
        if (project.state() != State.RUNNING) {
            return List.of(texts.getMessage("lifecycle.waiting.ended", null, reader));
        }
        if (open.isEmpty()) {
            return List.of(work.ahead(project.code())
                    .map(ahead -> wording.ahead(ahead, reader))
                    .orElseGet(() -> texts.getMessage("lifecycle.open.none", null, reader)));
        }
        List<OpenRound> here = open.stream()
                .filter(round -> round.processInstanceId().equals(handled.processInstanceId()))
                .toList();
        return (here.isEmpty() ? open : here)
                .stream()
                        .limit(MOST)
                        .map(round -> texts.getMessage(
                                "lifecycle.waiting.task",
                                new Object[] {wording.name(round, project), wording.sentence(round, names, reader)},
                                reader))
                        .toList();
    }
}
