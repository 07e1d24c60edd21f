package io.septet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * What the test looks at each database does in its own way: tables as they are made, locks, statements in its own dialect.
 * It runs on both of them each time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("both-databases")
public @interface OnBothDatabases {}
