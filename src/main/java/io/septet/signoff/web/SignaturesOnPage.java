package io.septet.signoff.web;

import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import io.septet.signoff.Rounds;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The signatures on the page of their project: who signed the newest version, and who has yet to (S2, S3). */
@Component
class SignaturesOnPage implements ShownOfProject {

    private final Rounds rounds;

    SignaturesOnPage(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        return rounds.of(project.id()).stream()
                .filter(round -> !round.version().adjusted())
                .findFirst()
                .map(round -> new Section(Place.SIGNATURES, "signoff.signatures", "signoff/gist", round))
                .stream()
                .toList();
    }
}
