package io.septet.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How the company looks: its name, its logo and its colour (settings {@code septet.company.*}), on every page, in Tasklist,
 * Cockpit and Admin. Without settings it is Septet's own look.
 */
@Component
public class CompanyLook {

    /** Of text on its ground, as WCAG 2.2 asks for in 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    /** The lightest ground on which links stand, besides white. */
    private static final String GROUND = "#f5f7f9";

    private static final String SHIPPED = "static/septet/logo.svg";
    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_NAME = 40;

    private final String name;
    private final Colour colour;
    private final Picture logo;

    /**
     * @param logo a file; empty for Septet's
     * @throws IllegalStateException when one of them cannot be used: the sentence says why
     */
    public CompanyLook(
            @Value("${septet.company.name:Septet}") String name,
            @Value("${septet.company.logo:}") String logo,
            @Value("${septet.company.colour:#155cb5}") String colour) {
        this.name = name.strip();
        if (this.name.isEmpty() || this.name.length() > LONGEST_NAME || !PlainText.is(this.name)) {
            throw new IllegalStateException(
                    "septet.company.name is 1 to %d characters of plain text".formatted(LONGEST_NAME));
        }
        this.colour = readable(colour.strip());
        this.logo = logo.isBlank() ? shipped() : read(Path.of(logo.strip()));
    }

    public String name() {
        return name;
    }

    /** Such as {@code #155cb5}. */
    public String colour() {
        return colour.code();
    }

    public Picture logo() {
        return logo;
    }

    private static Colour readable(String code) {
        if (!Colour.is(code)) {
            throw new IllegalStateException(
                    "septet.company.colour is written as # and six hexadecimal digits, such as #155cb5, not " + code);
        }
        Colour colour = new Colour(code.toLowerCase(Locale.ROOT));
        double contrast = colour.contrastTo(new Colour(GROUND));
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "septet.company.colour %s cannot be read on the ground of the pages: its contrast is %.2f, and 4.5 is"
                            + " the least; choose a darker one",
                    code,
                    contrast));
        }
        return colour;
    }

    private static Picture shipped() {
        try (InputStream content = new ClassPathResource(SHIPPED).getInputStream()) {
            return Picture.of(content.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("Septet's own logo is missing", e);
        }
    }

    private static Picture read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalStateException(
                        "septet.company.logo %s is larger than %d KB".formatted(file, MOST_BYTES / 1024));
            }
            return Picture.of(Files.readAllBytes(file))
                    .orElseThrow(() -> new IllegalStateException(
                            "septet.company.logo %s is no SVG, PNG, JPEG or WebP picture".formatted(file)));
        } catch (IOException e) {
            throw new IllegalStateException("septet.company.logo %s cannot be read".formatted(file), e);
        }
    }
}
