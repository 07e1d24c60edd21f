package io.septet.archive.web;

import io.septet.archive.Archives;
import io.septet.directory.Directory;
import io.septet.directory.NamesThen;
import io.septet.evidence.Decision;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The latest decisions on the page of their project: who, when, on what version (A3). */
@Component
class DecisionsOnPage implements ShownOfProject {

    private static final int MOST = 10;

    private final Archives archives;
    private final Directory directory;

    DecisionsOnPage(Archives archives, Directory directory) {
        this.archives = archives;
        this.directory = directory;
    }

    /**
     * @param latest the latest first
     * @param all how many there are
     */
    record Gist(List<Decision> latest, int all, NamesThen namesThen) {}

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<Decision> decisions = archives.decisions(project.id());
        List<Decision> latest =
                new ArrayList<>(decisions.subList(Math.max(0, decisions.size() - MOST), decisions.size()));
        Collections.reverse(latest);
        return List.of(new Section(
                Place.DECISIONS,
                "archive.decisions",
                "archive/gist",
                new Gist(latest, decisions.size(), directory.namesThen())));
    }
}
