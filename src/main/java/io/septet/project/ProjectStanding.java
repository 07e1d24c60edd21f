package io.septet.project;

import io.septet.project.Figure.HighRisks;
import io.septet.project.Figure.LateWork;
import io.septet.project.Figure.Progress;
import io.septet.project.Figure.ToCome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project in a list, with how it stands. */
public record ProjectStanding(ProjectView project, List<Figure> figures) {

    public Optional<Progress> progress() {
        return all(Progress.class).findFirst();
    }

    public Optional<LateWork> late() {
        return all(LateWork.class).findFirst();
    }

    public long highRisks() {
        return all(HighRisks.class).mapToLong(HighRisks::open).sum();
    }

    /** What comes next; nothing where the project has ended. */
    public Optional<ToCome> next() {
        return project.state() == State.RUNNING
                ? all(ToCome.class).min(Comparator.comparing(ToCome::on))
                : Optional.empty();
    }

    private <F extends Figure> Stream<F> all(Class<F> kind) {
        return figures.stream().filter(kind::isInstance).map(kind::cast);
    }
}
