package io.septet.resource;

import io.septet.directory.DepartmentId;
import io.septet.platform.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * Something that a department of the company has to give. Two are the same when the same department gives them and they are
 * called the same, however wide, large or far apart the letters were typed.
 *
 * @param from id of the department that gives it
 * @param name as it was typed
 * @param key the name in the one spelling in which names are compared
 */
@Embeddable
public record Resource(
        @Column(name = "given_by") DepartmentId from,
        @Column(name = "resource") String name,
        @Column(name = "resource_key") String key) {

    public static Resource of(DepartmentId from, String name) {
        return new Resource(from, name.strip(), keyOf(name));
    }

    /** Full-width is half-width, large is small, and blanks do not count: a Chinese name has none, others are typed without. */
    public static String keyOf(String name) {
        return PlainText.halfWidth(name).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
    }

    public boolean isSameAs(Resource other) {
        return from.equals(other.from) && key.equals(other.key);
    }
}
