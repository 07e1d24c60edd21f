package io.septet.lifecycle;

import io.septet.desk.OpenRound;
import io.septet.desk.OpenRound.Waiting;
import io.septet.desk.OpenWork;
import io.septet.directory.PersonId;
import io.septet.project.AwaitedFromOthers;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whoever leads or coordinates a project waits for what others have to do in it, such as to sign its plan. While its work is
 * tracked, what each has to do is on its page, and it is awaited once it is late or asked of several.
 */
@Component
class AwaitedInOwnProjects implements AwaitedFromOthers {

    private static final int MOST_PROJECTS = 100;

    /** A round may be asked of that many. */
    private static final int TASKS_OF_A_LINE = 20;

    private final Projects projects;
    private final OpenWork work;
    private final WaitingWording wording;

    AwaitedInOwnProjects(Projects projects, OpenWork work, WaitingWording wording) {
        this.projects = projects;
        this.work = work;
        this.wording = wording;
    }

    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        Map<String, ProjectView> led = projects.ledBy(person, MOST_PROJECTS).stream()
                .collect(Collectors.toMap(ProjectView::code, Function.identity()));
        return work.others(led.keySet(), person, most * TASKS_OF_A_LINE).stream()
                .map(round -> new RoundOf(round, Objects.requireNonNull(led.get(round.businessKey()))))
                .filter(this::isAwaited)
                .map(of -> awaited(of, reader))
                .limit(most)
                .toList();
    }

    private record RoundOf(OpenRound round, ProjectView project) {}

    private boolean isAwaited(RoundOf of) {
        return of.project().step() != Step.TRACKING
                || of.round().isOfSeveral()
                || wording.isLate(of.round().due().orElse(null));
    }

    private Awaited awaited(RoundOf of, Locale reader) {
        OpenRound round = of.round();
        List<PersonId> owing = round.open().stream()
                .map(Waiting::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Awaited(
                of.project().id(),
                "lifecycle.awaited",
                "",
                new OpenMatter(
                        wording.name(round, of.project()),
                        round.isOfSeveral() ? wording.done(round, reader) : "",
                        round.since(),
                        owing,
                        round.due().orElse(null)));
    }
}
