package io.septet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@link ProcessTest}: the same test on PostgreSQL. Extend the test on H2 by an empty class that carries both.
 * One server serves all tests of a run; each context gets a database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = PostgreSqlDatabase.class)
public @interface OnPostgreSql {}
