package io.septet.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a bean that models may name in {@code ${…}}: a delegate, or a question a model asks. Expressions in models
 * see these beans and nothing else of the application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface ForModels {

    /** The name by which models call the bean. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();

    /**
     * The only process whose models may name the bean: it changes what the instances of that process are about. Empty when
     * any model may, because the bean answers a question or tells somebody something.
     */
    String onlyIn() default "";
}
