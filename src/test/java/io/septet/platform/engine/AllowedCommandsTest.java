package io.septet.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class AllowedCommandsTest {

    @Test
    @DisplayName(
            "The list says of every command of the engine, REST and the webapps who may send it, and names no other")
    void complete() {
        assertThat(new AllowedCommands().names()).containsExactlyInAnyOrderElementsOf(commands());
    }

    /** Every class of Camunda's on the class path that can be sent as a command, nested and anonymous ones too. */
    private static Set<String> commands() {
        ClassPathScanningCandidateComponentProvider commands = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return found.getMetadata().isConcrete();
            }
        };
        commands.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return commands.findCandidateComponents("org.camunda.bpm").stream()
                .map(BeanDefinition::getBeanClassName)
                .collect(Collectors.toSet());
    }
}
