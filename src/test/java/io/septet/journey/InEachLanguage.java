package io.septet.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The test takes the language that everybody's browser asks for. Continuous integration runs it in each, {@code ./verify} by
 * itself in one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(InEachLanguage.Languages.class)
public @interface InEachLanguage {

    /** Those of the system property {@code septet.test.languages}. */
    final class Languages implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(ExtensionContext test) {
            return Stream.of(System.getProperty("septet.test.languages", "en-GB,zh-CN")
                            .split(","))
                    .map(Arguments::of);
        }
    }
}
