package io.septet.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A line of a package's table of contents. */
record Entry(String day, String subject, List<Link> files) {

    /**
     * Where a file is, seen from the table of contents.
     *
     * @param kind of the file, as its name ends: {@code HTML}
     */
    record Link(String address, String kind) {

        static Link to(String name) {
            String address = URLEncoder.encode(name, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%2F", "/");
            return new Link(address, name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        }
    }
}
