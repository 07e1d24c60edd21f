package io.septet.goal.web;

import io.septet.goal.Goals;
import io.septet.goal.KeyResult;
import io.septet.goal.Round;
import io.septet.goal.StandingOfKeyResults;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The goal on the page of its project: what is to be reached, and where each key result stands. */
@Component
class GoalOnPage implements ShownOfProject {

    private final Goals goals;
    private final ObjectProvider<StandingOfKeyResults> standings;

    GoalOnPage(Goals goals, ObjectProvider<StandingOfKeyResults> standings) {
        this.goals = goals;
        this.standings = standings;
    }

    /** @param round the latest one; null while the goal is being written */
    record Gist(@Nullable Round round, List<Contribution> contributions) {}

    /** @param standing where it stands, a sentence of each room that knows */
    record Contribution(KeyResult keyResult, List<String> standing) {}

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        Round round = goals.latest(project.id()).orElse(null);
        List<Contribution> contributions = round == null
                ? List.of()
                : contributions(project, round.statement().keyResults(), reader);
        return List.of(new Section(Place.GOAL, "goal.onPage", "goal/gist", new Gist(round, contributions)));
    }

    private List<Contribution> contributions(ProjectView project, List<KeyResult> keyResults, Locale reader) {
        List<List<String>> said = standings
                .orderedStream()
                .map(room -> room.of(project, keyResults, reader))
                .toList();
        List<Contribution> all = new ArrayList<>();
        for (int at = 0; at < keyResults.size(); at++) {
            int row = at;
            all.add(new Contribution(
                    keyResults.get(at),
                    said.stream()
                            .map(sentences -> sentences.get(row))
                            .filter(sentence -> !sentence.isEmpty())
                            .toList()));
        }
        return List.copyOf(all);
    }
}
