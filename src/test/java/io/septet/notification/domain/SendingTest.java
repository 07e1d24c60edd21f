package io.septet.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message that is to be sent")
class SendingTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");

    private final Sending sending = new Sending(message(), "mail", "ann@company.example", NOW);

    @Test
    @DisplayName("is tried again after 10 s, 1 min, 5 min and 30 min, and then fails for good")
    void attempts() {
        assertThat(sending.dueAt()).isEqualTo(NOW);
        for (Duration pause :
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30))) {
            sending.claim(NOW.plusSeconds(180));
            assertThat(sending.dueAt()).isEqualTo(NOW.plusSeconds(180));
            sending.couldNotBeSent("No answer", NOW);
            assertThat(sending.state()).isEqualTo(SendingState.WAITING);
            assertThat(sending.dueAt()).isEqualTo(NOW.plus(pause));
        }
        sending.claim(NOW.plusSeconds(180));
        sending.couldNotBeSent("Still no answer", NOW);
        assertThat(sending.hasFailed()).isTrue();
        assertThat(sending.failure()).isEqualTo("Still no answer");
    }

    @Test
    @DisplayName("is tried once when an operator says so, at once and to where its person is reached by then")
    void again() {
        assertThatIllegalStateException().isThrownBy(() -> sending.again("mail", "ann@company.example", NOW));
        sending.failed("No such address", NOW);
        Instant later = NOW.plusSeconds(3600);
        sending.again("mail", "ann@other.example", later);
        assertThat(sending.state()).isEqualTo(SendingState.WAITING);
        assertThat(sending.dueAt()).isEqualTo(later);
        assertThat(sending.address()).isEqualTo("ann@other.example");
        sending.claim(later.plusSeconds(180));
        sending.couldNotBeSent("No answer", later);
        assertThat(sending.hasFailed()).isTrue();
    }

    private static Message message() {
        return new Message(List.of(new Told(
                PersonId.of("sales.ann"),
                null,
                "task.offered",
                new Letter("Sign plan", "By Friday"),
                Locale.ENGLISH,
                "/camunda",
                null,
                false,
                false,
                NOW)));
    }
}
