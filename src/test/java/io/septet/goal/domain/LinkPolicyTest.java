package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G5: links to background material")
class LinkPolicyTest {

    @ParameterizedTest
    @DisplayName("G5: lead to the web")
    @ValueSource(
            strings = {
                "https://wiki.company.example/618?a=b#c",
                "http://10.0.0.7:8080/x",
                "https://my_server/share",
                "Https://Wiki.company.example",
                "https://例子.中国/路径",
                "https://wiki.company.example/a|b{c}[d]^e `f` g\\h?x=[1]",
                "https://wiki.company.example/会议 纪要.docx",
                "http://[::1]:8080/",
                "https://reader:secret@wiki.company.example/"
            })
    void web(String link) {
        assertThat(LinkPolicy.findings(List.of(link)).all()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("G5: lead nowhere else")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "wiki",
                "//other.example/x",
                "https://",
                "https://a b",
                "JAVASCRIPT://x.example/%0aalert(1)",
                "https:wiki.company.example",
                "https://?x",
                "https://wiki.company.example:x/",
                "https://wiki|x/",
                "https://[x]/",
                "https://wiki　x/",
                " https://wiki.company.example/x",
            })
    void elsewhere(String link) {
        assertThat(LinkPolicy.findings(List.of(link)).all())
                .containsExactly(new Finding("links", "goal.link.wrong", List.of(link)));
    }

    @Test
    @DisplayName("G5: are neither too long nor too many")
    void limits() {
        String link = "https://wiki.company.example/";
        assertThat(LinkPolicy.findings(List.of(link + "x".repeat(1000))).all())
                .extracting(Finding::code)
                .containsExactly("goal.link.tooLong");
        assertThat(LinkPolicy.findings(Collections.nCopies(51, link)).all())
                .extracting(Finding::code)
                .containsExactly("goal.links.tooMany");
    }

    @Test
    @DisplayName("G5: may be fifty, of a thousand characters each")
    void justRight() {
        String link = "https://wiki.company.example/";
        String longest = link + "x".repeat(1000 - link.length());
        assertThat(LinkPolicy.findings(Collections.nCopies(50, longest)).all()).isEmpty();
    }
}
