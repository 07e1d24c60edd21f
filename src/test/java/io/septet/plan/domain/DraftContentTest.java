package io.septet.plan.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.plan.Plan;
import io.septet.plan.SamplePlans;
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

    @Test
    @DisplayName("C3: a change wants another goal or other departments; all else stays as it is")
    void changed() {
        Plan plan = SamplePlans.plan();
        DraftContent content = DraftContent.empty().withItems(plan.items()).with(plan.communication(), plan.rules());
        DraftContent changed = content.withGoal(plan.goal()).withParticipations(plan.participations());

        assertThat(changed)
                .isEqualTo(new DraftContent(
                        plan.items(), plan.communication(), plan.rules(), 2, plan.goal(), plan.participations()));
        assertThat(changed.withGoal(null).withParticipations(null)).isEqualTo(content);
        assertThat(new DraftContent(null, null, null, 0, null, null)).isEqualTo(DraftContent.empty());
    }
}
