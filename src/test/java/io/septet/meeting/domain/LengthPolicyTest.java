package io.septet.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.meeting.MeetingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S4: a meeting may take")
class LengthPolicyTest {

    private final LengthPolicy lengths = new LengthPolicy(60);

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    @DisplayName("as long as it needs, unless it is a kick-off")
    void limit(MeetingKind kind) {
        if (kind == MeetingKind.KICK_OFF) {
            assertThat(lengths.limit(kind)).hasValue(60);
            assertThat(lengths.longest(kind)).isEqualTo(60);
        } else {
            assertThat(lengths.limit(kind)).isEmpty();
            assertThat(lengths.longest(kind)).isEqualTo(Integer.MAX_VALUE);
        }
    }
}
