package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is made from the code and kept beside it, so that it can be read without a build. */
public final class Page {

    /** With {@code -Dseptet.write-pages=true} pages are written instead of compared. */
    private static final boolean WRITE = Boolean.getBoolean("septet.write-pages");

    private Page() {}

    /** Holds that the page in {@code src/docs} reads as the code would write it now. */
    public static void reads(String name, String text) throws IOException {
        reads(Path.of("src/docs", name), text);
    }

    /** The same of a file anywhere. */
    static void reads(Path page, String text) throws IOException {
        if (WRITE) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("%s is out of date: write it anew with -Dseptet.write-pages=true", page)
                .isEqualTo(text);
    }
}
