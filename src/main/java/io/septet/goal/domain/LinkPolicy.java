package io.septet.goal.domain;

import io.septet.findings.Findings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Links lead to the web and nowhere else: they are shown to others, who will follow them (G5). */
public final class LinkPolicy {

    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private LinkPolicy() {}

    public static Findings findings(List<String> links) {
        Findings findings = new Findings();
        if (links.size() > MOST) {
            findings.add("links", "goal.links.tooMany", MOST);
        }
        links.stream()
                .filter(link -> !isOfTheWeb(link))
                .forEach(link -> findings.add("links", "goal.link.wrong", link));
        links.stream()
                .filter(link -> link.length() > LONGEST)
                .forEach(link -> findings.add("links", "goal.link.tooLong", LONGEST));
        return findings;
    }

    private static boolean isOfTheWeb(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
