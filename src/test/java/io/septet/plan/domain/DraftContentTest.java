package io.septet.plan.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.plan.domain.DraftContent.KeyBook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftContentTest {

    @Test
    @DisplayName("R2: a row without a key gets the next one; a key that is there stays")
    void newKeys() {
        List<String> given = Arrays.asList("W2", null, "W7", "", "Ｗ６ ");
        KeyBook keys = DraftContent.empty().keys(given);

        assertThat(given.stream().map(keys::of)).containsExactly("W2", "W8", "W7", "W9", "W6");
    }

    @Test
    @DisplayName("R2: a key never comes back, even when its item is gone")
    void keysOfRemovedItems() {
        DraftContent content = DraftContent.empty()
                .withItems(List.of(item("W1").get(), item("W2").get()))
                .withItems(List.of(item("W1").get()));

        assertThat(content.lastKey()).isEqualTo(2);
        assertThat(content.keys(List.of("W1")).of(null)).isEqualTo("W3");
    }

    @Test
    @DisplayName("R2: a key that two rows claim, or that is none, is not taken")
    void wrongKeys() {
        List<String> given = List.of("W1", "W1", "'; drop table", "W0");
        KeyBook keys = DraftContent.empty().keys(given);

        assertThat(given.stream().map(keys::of)).containsExactly("W1", "W2", "W3", "W4");
    }
}
