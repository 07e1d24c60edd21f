package io.septet.meeting.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a meeting is, or its material: something in words, or a link that leads into the web and nowhere else. */
public final class Place {

    private static final Pattern LINK = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");
    private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    private Place() {}

    /** Whether it is a link, of whatever kind. */
    public static boolean isLink(@Nullable String place) {
        return place != null && LINK.matcher(place.strip()).matches();
    }

    /** Whether it is the address of a web page. */
    public static boolean isWebAddress(@Nullable String place) {
        if (place == null || !isLink(place)) {
            return false;
        }
        try {
            URI address = new URI(place.strip());
            return address.getScheme() != null
                    && WEB.matcher(address.getScheme()).matches()
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException no) {
            return false;
        }
    }
}
