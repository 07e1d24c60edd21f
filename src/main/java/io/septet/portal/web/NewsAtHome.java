package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.portal.LastLooks;
import io.septet.project.Happened;
import io.septet.project.HappenedLately;
import io.septet.project.ShownAtHome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others did in one's projects since one was last here, on the first page: the latest comes first. */
@Component
class NewsAtHome implements ShownAtHome {

    private final HappenedLately happened;
    private final LastLooks looks;
    private final Directory directory;
    private final FindingTexts texts;

    NewsAtHome(HappenedLately happened, LastLooks looks, Directory directory, FindingTexts texts) {
        this.happened = happened;
        this.looks = looks;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public String title() {
        return "portal.home.news";
    }

    @Override
    public String template() {
        return "portal/news";
    }

    /**
     * A line.
     *
     * @param by name of who did it; null where nobody in particular did
     */
    record Line(Happened happened, String words, @Nullable String by) {

        public String address() {
            return "/projects/" + happened.project() + (happened.page().isEmpty() ? "" : "/" + happened.page());
        }
    }

    @Override
    public List<Line> lines(PersonId person, int most, Locale reader) {
        List<Happened> news = happened.since(looks.look(person), person, most);
        Roster names = directory.roster();
        return news.stream().map(each -> line(each, names)).toList();
    }

    private Line line(Happened each, Roster names) {
        PersonId by = each.by();
        return new Line(each, texts.sentence(each.words()), by == null ? null : names.person(by));
    }
}
