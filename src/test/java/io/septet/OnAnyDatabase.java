package io.septet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * What the test looks at is decided before a database is asked, or is counted at its door: it runs once, on the default
 * database, and not again on the one that production uses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("any-database")
public @interface OnAnyDatabase {}
