package io.septet.ical;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By which address calendar programs know somebody. */
public final class CalendarAddress {

    /** The library writes addresses as they are: what is more than one would be a line of the calendar. */
    private static final Pattern ONE = Pattern.compile("[\\w.+!#$&'*=?~/-]{1,64}@[\\w.-]{1,255}");

    private CalendarAddress() {}

    /** The mail address; empty where somebody has none, or it is not one. */
    public static Optional<URI> of(@Nullable String mail) {
        return Optional.ofNullable(mail)
                .map(String::strip)
                .filter(address -> ONE.matcher(address).matches())
                .map(address -> URI.create("mailto:" + address));
    }
}
