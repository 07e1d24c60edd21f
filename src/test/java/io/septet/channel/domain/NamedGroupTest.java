package io.septet.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5: what a communication plan says of a channel")
class NamedGroupTest {

    private static final Set<String> KNOWN = Set.of("Spring sale", "春季促销群");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spring sale|Spring sale",
                "Phone, then Spring sale|Spring sale",
                "Phone; Spring sale.|Spring sale",
                "电话，随后春季促销群|春季促销群",
                "Phone, then the project’s group chat|",
                "The Spring sale people|"
            })
    @DisplayName("names a group where a part of it is the group's name")
    void named(String agreed, String group) {
        assertThat(NamedGroup.in(agreed, part -> Optional.of(part).filter(KNOWN::contains)))
                .isEqualTo(Optional.ofNullable(group));
    }
}
