package io.septet.paper;

import io.septet.platform.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The company's logo at the head of each sheet. One in WebP, which no library for PDF reads, is left out. */
record Letterhead(Picture logo) {

    private static final String WITHIN_PAGE = "data:image/";

    void on(Document page) {
        Element place = page.selectFirst(".head .logo");
        if (place == null) {
            return;
        }
        switch (logo.type()) {
            case "image/svg+xml" ->
                place.appendChild(
                        Jsoup.parse(new String(logo.content(), StandardCharsets.UTF_8), "", Parser.xmlParser())
                                .expectFirst("svg"));
            case "image/png", "image/jpeg" ->
                place.appendElement("img")
                        .attr("alt", "")
                        .attr(
                                "src",
                                "data:%s;base64,%s"
                                        .formatted(
                                                logo.type(), Base64.getEncoder().encodeToString(logo.content())));
            default -> place.remove();
        }
    }

    /** Whether an address is no address, but a picture in the page itself. */
    static boolean isOwn(@Nullable String address) {
        return address != null && address.startsWith(WITHIN_PAGE);
    }
}
