package io.septet.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The fonts of what is printed, which have the characters of Chinese in both scripts and of Latin: see NOTICE. */
final class Fonts {

    private static final String HAN = "paper/han.ttf";
    private static final String RARE = "paper/han-rare.ttf";

    private Fonts() {}

    static InputStream han() {
        return open(HAN);
    }

    /** Characters that names have more often than anything else. */
    static InputStream rare() {
        return open(RARE);
    }

    /** Makes the first of them known to what draws pictures; by which name it is known there. */
    static String knownToPictures() {
        try (InputStream file = han()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
