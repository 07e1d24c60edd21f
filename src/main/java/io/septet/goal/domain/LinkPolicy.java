package io.septet.goal.domain;

import io.septet.findings.Findings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Links lead to the web and nowhere else: they are shown to others, who will follow them (G5). Whatever a browser opens is
 * one, also where a URI would be spelled with more care: {@code https://例子.中国/路径}, {@code Https://my_server/a|b}.
 */
public final class LinkPolicy {

    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private static final String HOST = "(?:\\[[0-9a-f:.]+]|[^\\s\\p{Z}\\p{Cntrl}#/:<>?@\\[\\]\\\\^|%]+)";

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:[^\\s/?#\\\\@]*@)?" + HOST + "(?::\\d{1,5})?(?:[/?#\\\\]\\P{Cntrl}*)?",
            Pattern.CASE_INSENSITIVE);

    private LinkPolicy() {}

    public static Findings findings(List<String> links) {
        Findings findings = new Findings();
        if (links.size() > MOST) {
            findings.add("links", "goal.links.tooMany", MOST);
        }
        links.stream()
                .filter(link -> !ADDRESS.matcher(link).matches())
                .forEach(link -> findings.add("links", "goal.link.wrong", link));
        links.stream()
                .filter(link -> link.length() > LONGEST)
                .forEach(link -> findings.add("links", "goal.link.tooLong", LONGEST));
        return findings;
    }
}
