package io.septet.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.notification.domain.BundlePolicy.Leaving;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of what waits for one address about one project, where five within a minute are too many,")
class BundlePolicyTest {

    private static final Instant NOON = Instant.parse("2024-03-04T04:00:00Z");

    private final BundlePolicy policy = new BundlePolicy(5, Duration.ofMinutes(1));

    @ParameterizedTest(name = "waiting since {0}, left {1}, now {2}: {3}")
    @CsvSource({
        // seconds after noon
        "0, '', 0, EACH_ALONE",
        "0 0 0 0, '', 0, EACH_ALONE",
        "0 0 0 0 0, '', 0, TOGETHER",
        "0 10 20 30 3000, '', 3000, TOGETHER",
        "30, 0 10 20, 30, EACH_ALONE",
        "40, 0 10 20 30, 40, LATER",
        "40 50 60, 0 10 20 30, 60, LATER",
        "40 50 60, 0 10 20 30, 99, LATER",
        "40 50 60, 0 10 20 30, 100, TOGETHER",
        "40, 0 10 20 30, 100, EACH_ALONE",
        // what came more than a minute before does not count any more
        "90, 0 10 20 30, 90, EACH_ALONE",
        "89 89 89 89 89, 0 10, 89, TOGETHER"
    })
    @DisplayName("fewer leave at once, the first ones too; what follows waits a minute at most, and leaves together")
    void leaving(String waiting, String left, int now, Leaving leaving) {
        assertThat(policy.leaving(moments(waiting), moments(left), NOON.plusSeconds(now)))
                .isEqualTo(leaving);
    }

    private static List<Instant> moments(String seconds) {
        return Arrays.stream(seconds.split(" "))
                .filter(second -> !second.isEmpty())
                .map(second -> NOON.plusSeconds(Long.parseLong(second)))
                .toList();
    }
}
